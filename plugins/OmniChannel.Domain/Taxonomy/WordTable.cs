using System;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>Numbers the words of all labels; found by a stretch of characters, so that reading a text creates no strings.</summary>
internal sealed class WordTable
{
    internal const int Unknown = -1;

    private const uint HashSeed = 2166136261;
    private const uint HashFactor = 16777619;

    private char[] _characters = new char[1024];
    private int[] _ends = new int[256];
    private uint[] _hashes = new uint[256];
    private int[] _slots = new int[1024];

    internal int Count { get; private set; }

    internal int Find(char[] word, int start, int length)
    {
        var hash = Hash(word, start, length);
        var mask = _slots.Length - 1;
        for (var slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            var id = _slots[slot] - 1;
            if (id < 0)
                return Unknown;
            if (_hashes[id] == hash && Equal(id, word, start, length))
                return id;
        }
    }

    internal int FindOrAdd(char[] word, int length)
    {
        var found = Find(word, 0, length);
        if (found != Unknown)
            return found;
        if (Count == _ends.Length)
            Grow();
        var begin = Begin(Count);
        while (begin + length > _characters.Length)
            Array.Resize(ref _characters, _characters.Length * 2);
        Array.Copy(word, 0, _characters, begin, length);
        _ends[Count] = begin + length;
        _hashes[Count] = Hash(word, 0, length);
        Place(Count);
        return Count++;
    }

    /// <summary>Whether a word has at least so many characters and no digit.</summary>
    internal bool IsLongWord(int id, int shortest)
    {
        for (var index = Begin(id); index < _ends[id]; index++)
            if (_characters[index] >= '0' && _characters[index] <= '9')
                return false;
        return LengthOf(id) >= shortest;
    }

    /// <summary>How many characters a word has.</summary>
    internal int LengthOf(int id) => _ends[id] - Begin(id);

    /// <summary>Writes a word into a buffer, which must be long enough for every word, and returns its length.</summary>
    internal int CopyTo(int id, char[] buffer)
    {
        var length = LengthOf(id);
        Array.Copy(_characters, Begin(id), buffer, 0, length);
        return length;
    }

    private int Begin(int id) => id == 0 ? 0 : _ends[id - 1];

    private void Grow()
    {
        Array.Resize(ref _ends, _ends.Length * 2);
        Array.Resize(ref _hashes, _hashes.Length * 2);
        _slots = new int[_slots.Length * 2];
        for (var id = 0; id < Count; id++)
            Place(id);
    }

    private void Place(int id)
    {
        var mask = _slots.Length - 1;
        var slot = (int)_hashes[id] & mask;
        while (_slots[slot] != 0)
            slot = (slot + 1) & mask;
        _slots[slot] = id + 1;
    }

    private bool Equal(int id, char[] word, int start, int length)
    {
        var begin = Begin(id);
        if (LengthOf(id) != length)
            return false;
        for (var index = 0; index < length; index++)
            if (_characters[begin + index] != word[start + index])
                return false;
        return true;
    }

    private static uint Hash(char[] word, int start, int length)
    {
        var hash = HashSeed;
        for (var index = start; index < start + length; index++)
            hash = unchecked((hash ^ word[index]) * HashFactor);
        return unchecked(hash ^ (hash >> 15));
    }
}
