using System;
using System.Security.Cryptography;
using System.Text;

namespace OmniChannel.SolutionPackage;

/// <summary>Ids that follow from names (RFC 4122, version 5), so that the same registration has the same id in every build.</summary>
public static class NameGuid
{
    // The namespace of this project's names; any change would give every registration a new identity.
    private static readonly Guid Namespace = new("7b6b1c0e-6e0c-4a6e-9a53-2f3f5b1a9c84");

    /// <summary>The id of a name.</summary>
    /// <param name="name">Kind and name, such as step:Type|Create|omni_interaction|40. Case matters.</param>
    /// <returns>The same id for the same name, on every machine.</returns>
    public static Guid Create(string name)
    {
        var text = Encoding.UTF8.GetBytes(name);
        var input = new byte[16 + text.Length];
        Namespace.TryWriteBytes(input, bigEndian: true, out _);
        text.CopyTo(input, 16);
#pragma warning disable CA5350 // RFC 4122 prescribes SHA-1; the id names something, it protects nothing.
        var hash = SHA1.HashData(input).AsSpan(0, 16);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
