namespace OmniChannel.Cli.Data;

/// <summary>One thing in a data folder that could not be taken over, told so that its author finds it.</summary>
/// <param name="File">The file's name within the folder.</param>
/// <param name="Line">Line of the file on which the row starts, counted from 1; 0 when the file as a whole is meant.</param>
/// <param name="Column">Logical name of the column, empty when the row as a whole is meant.</param>
/// <param name="Reason">What is wrong and what to do about it.</param>
public sealed record Rejection(string File, long Line, string Column, string Reason)
{
    /// <inheritdoc/>
    public override string ToString()
    {
        var place = Line == 0 ? File : $"{File}:{Line}";
        return Column.Length == 0 ? $"{place}: {Reason}" : $"{place}: {Column}: {Reason}";
    }
}
