namespace OmniChannel.LocalDataverse.Queries;

/// <summary>How much of a row is wanted.</summary>
internal enum RowDetail
{
    /// <summary>Values, names of references and formatted values, as every caller of the service gets them.</summary>
    Full,

    /// <summary>Values only, for reads of the engine itself, whose answers nobody looks at.</summary>
    ValuesOnly,
}
