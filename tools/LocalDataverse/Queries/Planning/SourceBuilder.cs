using System.Text;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>The FROM and WHERE of a statement or of a sub-select while they grow.</summary>
internal sealed class SourceBuilder
{
    public StringBuilder From { get; } = new();

    public StringBuilder Where { get; } = new();

    /// <summary>Adds a condition that must hold; an empty one is left out.</summary>
    public void And(string? condition)
    {
        if (string.IsNullOrEmpty(condition)) return;
        if (Where.Length > 0) Where.Append(" AND ");
        Where.Append(condition);
    }

    public override string ToString() => Where.Length == 0 ? $" FROM {From}" : $" FROM {From} WHERE {Where}";
}
