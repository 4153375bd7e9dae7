using System;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Health;

/// <summary>A row that is not as it should be: which, why, and what to do about it. Immutable.</summary>
public sealed class HealthFinding
{
    /// <summary>Describes a row that is not as it should be.</summary>
    /// <param name="kind">The kind of finding; its code is stable, its wording a title.</param>
    /// <param name="table">Logical name of the table the row is in.</param>
    /// <param name="id">Id of the row.</param>
    /// <param name="name">What the row is called, as people see it.</param>
    /// <param name="problem">What is wrong.</param>
    /// <param name="remedy">What to do about it, where it is not mended.</param>
    /// <param name="canBeMended">Whether mending is possible without a person's decision.</param>
    public HealthFinding(Sentence kind, string table, Guid id, string name, Phrase problem, Phrase remedy, bool canBeMended = true)
        : this(kind, table, id, name, problem, remedy, canBeMended, isMended: false)
    {
    }

    private HealthFinding(Sentence kind, string table, Guid id, string name, Phrase problem, Phrase remedy, bool canBeMended, bool isMended)
    {
        Kind = kind;
        Table = table;
        Id = id;
        Name = name;
        Problem = problem;
        Remedy = remedy;
        CanBeMended = canBeMended;
        IsMended = isMended;
    }

    /// <summary>The kind of finding: a stable code with a title.</summary>
    public Sentence Kind { get; }

    /// <summary>Logical name of the table the row is in.</summary>
    public string Table { get; }

    /// <summary>Id of the row.</summary>
    public Guid Id { get; }

    /// <summary>What the row is called.</summary>
    public string Name { get; }

    /// <summary>What is wrong.</summary>
    public Phrase Problem { get; }

    /// <summary>What to do about it, where it is not mended.</summary>
    public Phrase Remedy { get; }

    /// <summary>Whether mending is possible without a person's decision.</summary>
    public bool CanBeMended { get; }

    /// <summary>Whether it was mended.</summary>
    public bool IsMended { get; }

    /// <summary>The same finding after it was mended.</summary>
    public HealthFinding Mended() => new HealthFinding(Kind, Table, Id, Name, Problem, Remedy, CanBeMended, isMended: true);
}
