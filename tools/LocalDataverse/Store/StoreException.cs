using System;

namespace OmniChannel.LocalDataverse.Store;

/// <summary>Why the database could not do what was asked.</summary>
public enum StoreProblem
{
    /// <summary>Another program holds the file.</summary>
    Locked,

    /// <summary>The file or its folder cannot be written.</summary>
    ReadOnly,

    /// <summary>The file is not a database of the local Dataverse, or it is damaged.</summary>
    Corrupt,

    /// <summary>The disk is full.</summary>
    Full,

    /// <summary>Any other failure; see the message.</summary>
    Other,
}

/// <summary>The database file is locked, read-only, damaged or full. What was committed before is still there; nothing half written is.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Makes the exception with a sentence for people.</summary>
    public StoreException(StoreProblem problem, string message, Exception? inner = null) : base(message, inner) => Problem = problem;

    /// <summary>Why it failed.</summary>
    public StoreProblem Problem { get; }
}

/// <summary>A write broke a unique index; the engine turns it into the fault of a duplicate id or key.</summary>
internal sealed class UniqueViolationException(string columns) : Exception("UNIQUE constraint failed: " + columns)
{
    /// <summary>The columns of the index as SQLite names them: <c>table.column, table.column</c>.</summary>
    public string Columns { get; } = columns;
}
