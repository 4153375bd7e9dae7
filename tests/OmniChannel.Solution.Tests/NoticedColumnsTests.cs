using System;
using System.Linq;
using System.Reflection;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Plugins.Scoring;
using Xunit;

namespace OmniChannel.Solution.Tests;

public sealed class NoticedColumnsTests
{
    [Fact]
    public void What_publishing_says_about_columns_is_what_the_step_listens_to()
    {
        var listened = typeof(RescoreProfiles).GetCustomAttributes<StepAttribute>().Single(step => step.Message == Messages.Update).FilteringColumns;
        var notes = typeof(OmniChannel.Dataverse.Runtime.PluginCall).Assembly.GetType("OmniChannel.Dataverse.Scoring.PublishingNotes")!;
        var said = (System.Collections.Generic.IReadOnlyCollection<string>)notes.GetField("NoticedAtOnce", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        Assert.Equal(listened.Order(StringComparer.Ordinal), said.Order(StringComparer.Ordinal));
    }
}
