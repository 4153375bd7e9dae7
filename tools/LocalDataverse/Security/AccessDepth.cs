namespace OmniChannel.LocalDataverse.Security;

/// <summary>How far a privilege reaches; the numbers are those of the column privilegedepthmask.</summary>
internal enum AccessDepth
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>Rows of the user and the teams of the user.</summary>
    Basic = 1,

    /// <summary>Rows of the business unit.</summary>
    Local = 2,

    /// <summary>Rows of the business unit and those below it.</summary>
    Deep = 4,

    /// <summary>All rows.</summary>
    Global = 8,
}

/// <summary>What a user may do with a row; the numbers are those of shares.</summary>
[System.Flags]
internal enum AccessRight
{
    None = 0,
    Read = 1,
    Write = 2,
    Append = 4,
    AppendTo = 16,
    Create = 32,
    Delete = 65536,
    Share = 262144,
    Assign = 524288,
}
