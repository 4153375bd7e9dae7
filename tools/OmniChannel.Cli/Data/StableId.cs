using System;
using System.Security.Cryptography;
using System.Text;

namespace OmniChannel.Cli.Data;

/// <summary>Ids that depend on nothing but what they name, so that loading the same folder anywhere gives the same database.</summary>
internal static class StableId
{
    private static readonly Guid Namespace = new("5d0e8b57-1d6a-4f0e-9a4c-2f6d7c1be0a3");

    /// <summary>The id of the row of <paramref name="table"/> that <paramref name="name"/> names (RFC 9562, version 5).</summary>
    public static Guid Of(string table, string name)
    {
        var text = Encoding.UTF8.GetBytes($"{table}\u001f{name}");
        var input = new byte[16 + text.Length];
        Namespace.TryWriteBytes(input, bigEndian: true, out _);
        text.CopyTo(input, 16);
#pragma warning disable CA5350 // Version 5 ids are defined with SHA-1; nothing is protected by it.
        var hash = SHA1.HashData(input);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
