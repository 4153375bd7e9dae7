using System;
using System.Collections.Generic;

namespace OmniChannel.LocalDataverse.Store;

/// <summary>
/// Finds statements by their text. Callers keep their SQL, so that texts are mostly the same object; hashing kilobytes of it for every row would cost more
/// than running some statements does.
/// </summary>
internal sealed class SqlComparer : IEqualityComparer<string>
{
    private const int Samples = 12;

    public static readonly SqlComparer Instance = new();

    public bool Equals(string? x, string? y) => ReferenceEquals(x, y) || string.Equals(x, y, StringComparison.Ordinal);

    public int GetHashCode(string obj)
    {
        var hash = obj.Length;
        var step = Math.Max(1, obj.Length / Samples);
        for (var i = 0; i < obj.Length; i += step) hash = (hash * 31) + obj[i];
        return (hash * 31) + obj[^1];
    }
}
