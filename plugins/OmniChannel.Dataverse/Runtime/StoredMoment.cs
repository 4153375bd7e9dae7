using System;

namespace OmniChannel.Dataverse.Runtime;

/// <summary>What a column of date and time keeps of a moment.</summary>
internal static class StoredMoment
{
    /// <summary>The moment in whole seconds; what is a fraction of one is not stored.</summary>
    internal static DateTime Of(DateTime moment) => new DateTime(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerSecond), moment.Kind);
}
