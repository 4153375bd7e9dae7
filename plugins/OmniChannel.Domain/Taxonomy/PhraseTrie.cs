using System.Collections.Generic;

namespace OmniChannel.Domain.Taxonomy;

/// <summary>
/// All phrases as paths of word numbers from one root. A node is a phrase or the beginning of some; the edge is looked up in one hash
/// table, so that a step costs the same whatever the number of labels.
/// </summary>
internal sealed class PhraseTrie
{
    internal const int Root = 0;
    internal const int None = -1;

    private long[] _keys = new long[2048];
    private int[] _children = new int[2048];

    /// <summary>Number of nodes; they are numbered from 0.</summary>
    internal int Count { get; private set; } = 1;

    internal int Child(int node, int word)
    {
        var key = Key(node, word);
        var mask = _keys.Length - 1;
        for (var slot = Slot(key, mask); ; slot = (slot + 1) & mask)
        {
            if (_keys[slot] == key)
                return _children[slot];
            if (_keys[slot] == 0)
                return None;
        }
    }

    internal int Add(IReadOnlyList<int> words)
    {
        var node = Root;
        foreach (var word in words)
        {
            var child = Child(node, word);
            node = child == None ? Append(node, word) : child;
        }

        return node;
    }

    private int Append(int node, int word)
    {
        if (Count * 2 > _keys.Length)
            Grow();
        var child = Count++;
        Place(Key(node, word), child);
        return child;
    }

    private void Grow()
    {
        var keys = _keys;
        var children = _children;
        _keys = new long[keys.Length * 2];
        _children = new int[keys.Length * 2];
        for (var slot = 0; slot < keys.Length; slot++)
            if (keys[slot] != 0)
                Place(keys[slot], children[slot]);
    }

    private void Place(long key, int child)
    {
        var mask = _keys.Length - 1;
        var slot = Slot(key, mask);
        while (_keys[slot] != 0)
            slot = (slot + 1) & mask;
        _keys[slot] = key;
        _children[slot] = child;
    }

    // Plus one: an empty slot holds 0.
    private static long Key(int node, int word) => ((long)node << 32 | (uint)word) + 1;

    private static int Slot(long key, int mask) => (int)(unchecked((ulong)key * 0x9E3779B97F4A7C15UL) >> 32) & mask;
}
