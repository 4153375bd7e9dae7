namespace OmniChannel.Domain.Taxonomy;

/// <summary>The labels of one language, ready for one pass over a text. Nothing in it changes after it is built.</summary>
internal sealed class LanguageIndex
{
    private readonly PhraseNode?[] _nodes;
    private readonly int[] _starts;
    private readonly WordHint?[] _hints;
    private readonly FamilyTable? _families;

    internal LanguageIndex(string language, WordTable words, PhraseTrie trie, int comma, PhraseNode?[] nodes, WordHint?[] hints, FamilyTable? families)
    {
        Language = language;
        Words = words;
        Trie = trie;
        Comma = comma;
        _nodes = nodes;
        _hints = hints;
        _families = families;
        _starts = new int[words.Count];
        for (var word = 0; word < _starts.Length; word++)
            _starts[word] = trie.Child(PhraseTrie.Root, word);
    }

    internal string Language { get; }

    internal WordTable Words { get; }

    internal PhraseTrie Trie { get; }

    /// <summary>The number under which a comma stands in a phrase.</summary>
    internal int Comma { get; }

    /// <summary>What ends in a node, or nothing.</summary>
    internal PhraseNode? At(int node) => _nodes[node];

    /// <summary>The node of a word that begins a phrase.</summary>
    internal int Start(int word) => word == WordTable.Unknown ? PhraseTrie.None : _starts[word];

    /// <summary>What a word of some label hints at where it stands alone, or nothing.</summary>
    internal WordHint? HintOf(int word) => _hints[word];

    /// <summary>What a word hints at that stands in no label, or nothing.</summary>
    internal WordHint? HintOfUnknown(char[] word, int length) => _families?.Find(word, length);
}
