using System;
using System.Linq;
using OmniChannel.Cli.Data;
using Xunit;

namespace OmniChannel.Cli.Tests.Data;

public sealed class DataFolderTests
{
    [Fact]
    public void What_others_refer_to_comes_first_and_rules_come_after_their_model()
    {
        using var scratch = new Scratch();
        foreach (var name in new[] { "omni_scoringrule", "omni_scoringgroup", "omni_scoringmodel", "contact", "omni_channel", "systemuser", "account", "omni_interaction" })
            scratch.With(name + ".csv", "x");
        var folder = DataFolder.Open(scratch.Path);
        Assert.Equal(["systemuser", "account", "contact", "omni_channel", "omni_scoringmodel", "omni_scoringgroup", "omni_scoringrule"], folder.Tables);
        Assert.Single(folder.Files("omni_interaction"));
    }

    [Fact]
    public void A_table_may_come_in_parts()
    {
        using var scratch = new Scratch().With("omni_interaction.2025.csv", "x").With("omni_interaction.2026.csv", "x");
        Assert.Equal(["omni_interaction.2025.csv", "omni_interaction.2026.csv"], DataFolder.Open(scratch.Path).Files("omni_interaction").Select(file => file.Name));
    }

    [Fact]
    public void A_folder_that_is_not_there_or_holds_no_table_is_wrong_usage()
    {
        using var scratch = new Scratch();
        Assert.Contains("no CSV file", Assert.Throws<UsageException>(() => DataFolder.Open(scratch.Path)).Message, StringComparison.Ordinal);
        Assert.Contains("There is no folder", Assert.Throws<UsageException>(() => DataFolder.Open(scratch.File("missing"))).Message, StringComparison.Ordinal);
    }
}
