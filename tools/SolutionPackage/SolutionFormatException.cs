using System;

namespace OmniChannel.SolutionPackage;

/// <summary>A file or folder is not a solution, or not a whole one. The message says what is wrong, where, and what to do.</summary>
public sealed class SolutionFormatException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, where, and what to do.</param>
    /// <param name="file">File or entry it is about; null when it is about the whole.</param>
    /// <param name="line">Line in the file, from 1; 0 when unknown.</param>
    /// <param name="column">Column in the line, from 1; 0 when unknown.</param>
    /// <param name="inner">What raised it; null when nothing did.</param>
    public SolutionFormatException(string message, string? file = null, int line = 0, int column = 0, Exception? inner = null)
        : base(message, inner)
    {
        File = file;
        Line = line;
        Column = column;
    }

    /// <summary>Creates the exception with a text of its own.</summary>
    public SolutionFormatException() : this("The solution cannot be read.")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, where, and what to do.</param>
    public SolutionFormatException(string message) : this(message, file: null)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, where, and what to do.</param>
    /// <param name="innerException">What raised it.</param>
    public SolutionFormatException(string message, Exception innerException) : this(message, null, 0, 0, inner: innerException)
    {
    }

    /// <summary>File or entry it is about; null when it is about the whole.</summary>
    public string? File { get; }

    /// <summary>Line in the file, from 1; 0 when unknown.</summary>
    public int Line { get; }

    /// <summary>Column in the line, from 1; 0 when unknown.</summary>
    public int Column { get; }
}
