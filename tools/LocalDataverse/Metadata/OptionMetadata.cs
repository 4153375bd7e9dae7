namespace OmniChannel.LocalDataverse.Metadata;

/// <summary>One option of a choice, state, status or yes/no column.</summary>
/// <param name="Value">The number that is stored.</param>
/// <param name="Labels">What people see.</param>
/// <param name="State">Of a status option: the state it belongs to.</param>
/// <param name="DefaultStatus">Of a state option: the status reason that a row gets with it.</param>
public sealed record OptionMetadata(int Value, Labels Labels, int? State = null, int? DefaultStatus = null);
