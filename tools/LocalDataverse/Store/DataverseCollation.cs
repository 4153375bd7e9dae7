using System;
using System.Buffers;
using System.Text;

namespace OmniChannel.LocalDataverse.Store;

/// <summary>How an environment compares text; fixed by its base language when it is created.</summary>
public enum EnvironmentCollation
{
    /// <summary>Without case and accents, as in environments whose base language is English (US), German, French or Spanish.</summary>
    CaseInsensitiveAccentInsensitive,

    /// <summary>Without case, with accents, as in environments whose base language is Swedish, Slovak, German (Austria) and others.</summary>
    CaseInsensitiveAccentSensitive,
}

/// <summary>Compares text as SQL Server does under the collation of the environment; spaces at the end do not count.</summary>
internal sealed class DataverseCollation(EnvironmentCollation collation)
{
    /// <summary>Name under which SQLite knows it.</summary>
    public const string Name = "DATAVERSE";

    /// <summary>Whether accents make a difference.</summary>
    public bool AccentSensitive { get; } = collation == EnvironmentCollation.CaseInsensitiveAccentSensitive;

    /// <summary>Order of two texts.</summary>
    public int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var result = Compare(left, right, secondary: false);
        return result == 0 && AccentSensitive ? Compare(left, right, secondary: true) : result;
    }

    /// <summary>Whether two characters are the same to the collation; combining accents are equal to nothing.</summary>
    public bool Same(char left, char right) =>
        TextWeights.PrimaryOf(left) == TextWeights.PrimaryOf(right)
        && (!AccentSensitive || TextWeights.SecondaryOf(left) == TextWeights.SecondaryOf(right));

    /// <summary>Order of two UTF-8 texts, as SQLite asks for it.</summary>
    public int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        left = left.TrimEnd((byte)' ');
        right = right.TrimEnd((byte)' ');
        var length = Math.Min(left.Length, right.Length);
        for (var i = 0; i < length; i++)
        {
            int a = left[i], b = right[i];
            if ((a | b) >= 0x80) return CompareDecoded(left, right);
            if (a == b) continue;
            var order = TextWeights.PrimaryOf((char)a) - TextWeights.PrimaryOf((char)b);
            if (order == 0) continue;
            // A combining accent further on cannot change an order that base letters have decided.
            return order;
        }

        if (left.Length == right.Length) return 0;
        var rest = left.Length > length ? left[length..] : right[length..];
        if (rest.IndexOfAnyInRange((byte)0x80, (byte)0xFF) >= 0) return CompareDecoded(left, right);
        return left.Length - right.Length;
    }

    private static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right, bool secondary)
    {
        var a = new Weights(left.TrimEnd(' '), secondary);
        var b = new Weights(right.TrimEnd(' '), secondary);
        while (true)
        {
            var x = a.Next();
            var y = b.Next();
            if (x != y) return x - y;
            if (x == 0) return 0;
        }
    }

    private int CompareDecoded(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var buffer = ArrayPool<char>.Shared.Rent(left.Length + right.Length);
        var a = Encoding.UTF8.GetChars(left, buffer);
        var b = Encoding.UTF8.GetChars(right, buffer.AsSpan(a));
        var result = Compare(buffer.AsSpan(0, a), buffer.AsSpan(a, b));
        ArrayPool<char>.Shared.Return(buffer);
        return result;
    }

    private ref struct Weights(ReadOnlySpan<char> text, bool secondary)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private int _at;
        private char _pending;

        /// <summary>The next weight, or 0 at the end.</summary>
        public int Next()
        {
            if (_pending != '\0')
            {
                var second = _pending;
                _pending = '\0';
                return secondary ? 1 : TextWeights.PrimaryOf(second);
            }

            while (_at < _text.Length)
            {
                var c = _text[_at++];
                if (secondary)
                {
                    var accent = TextWeights.SecondaryOf(c);
                    if (accent == 0 && _at < _text.Length && TextWeights.PrimaryOf(_text[_at]) == 0) accent = _text[_at++];
                    return 1 + accent;
                }

                if (TextWeights.Expansion(c) is { } two)
                {
                    _pending = two[1];
                    return TextWeights.PrimaryOf(two[0]);
                }

                var weight = TextWeights.PrimaryOf(c);
                if (weight != 0) return weight;
            }

            return 0;
        }
    }
}
