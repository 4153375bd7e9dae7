using System.Globalization;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse.Rows;

/// <summary>The sequence from which every write takes its row version; one for the whole environment, and it never goes back.</summary>
internal sealed class RowVersions(EnvironmentState state)
{
    private const long Block = 100_000;
    private long _last = long.Parse(state.Get("rowversion") ?? "1000", CultureInfo.InvariantCulture);
    private long _reserved = long.Parse(state.Get("rowversion") ?? "1000", CultureInfo.InvariantCulture);

    /// <summary>The next row version; runs in a transaction.</summary>
    public long Next()
    {
        if (_last >= _reserved)
        {
            // A block is reserved ahead, so that a killed process cannot hand a version out twice.
            _reserved = _last + Block;
            state.Set("rowversion", _reserved.ToString(CultureInfo.InvariantCulture));
        }

        return ++_last;
    }

    /// <summary>A reservation that was undone has to be made again.</summary>
    public void Undone() => _reserved = long.Parse(state.Get("rowversion") ?? "0", CultureInfo.InvariantCulture);

}
