using System;
using System.Security.Cryptography;
using System.Text;

namespace OmniChannel.LocalDataverse;

/// <summary>Ids of the rows that every environment starts with; they follow from names, so that they are the same everywhere.</summary>
internal static class WellKnown
{
    public static readonly Guid Organization = Id("organization");
    public static readonly Guid BusinessUnit = Id("businessunit");
    public static readonly Guid SystemUser = Id("systemuser:SYSTEM");
    public static readonly Guid Administrator = Id("systemuser:administrator");
    public static readonly Guid Team = Id("team:default");
    public static readonly Guid Currency = Id("transactioncurrency");

    /// <summary>Id of the role template of System Administrator.</summary>
    public static readonly Guid AdministratorTemplate = new("627090ff-40a3-4053-8790-584edc5be201");

    /// <summary>Id of the role System Administrator.</summary>
    public static readonly Guid AdministratorRole = Id("role:System Administrator");

    /// <summary>An id that follows from a name.</summary>
    public static Guid Id(string name)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), hash);
        hash[7] = (byte)((hash[7] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16]);
    }
}
