using System;
using System.Collections.Generic;
using System.Linq;

namespace OmniChannel.SolutionPackage;

/// <summary>Messages whose ids are the same in every organization, so that a solution may refer to them by id.</summary>
public static class MessageIds
{
    private static readonly Dictionary<string, Guid> ByName = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Create"] = "9ebdbb1b",
        ["Update"] = "20bebb1b",
        ["Delete"] = "a1bdbb1b",
        ["Assign"] = "8cbdbb1b",
        ["SetState"] = "1cbebb1b",
        ["SetStateDynamicEntity"] = "1dbebb1b",
        ["Retrieve"] = "f2bdbb1b",
        ["RetrieveMultiple"] = "03bebb1b",
        ["GrantAccess"] = "c5bdbb1b",
        ["ModifyAccess"] = "dcbdbb1b",
        ["RevokeAccess"] = "11bebb1b",
        ["Merge"] = "dbbdbb1b",
        ["RetrievePrincipalAccess"] = "04bebb1b",
    }.ToDictionary(p => p.Key, p => new Guid(p.Value + "-ea3e-db11-86a7-000a3a5473e8"), StringComparer.Ordinal);

    private static readonly Dictionary<Guid, string> ById = ByName.ToDictionary(p => p.Value, p => p.Key);

    /// <summary>The id of a message, or null when it differs between organizations.</summary>
    /// <param name="message">Name such as Create.</param>
    /// <returns>The id or null.</returns>
    public static Guid? Find(string message) => ByName.TryGetValue(message, out var id) ? id : null;

    /// <summary>The name of a message, or null when the id is not one of the platform's.</summary>
    /// <param name="id">Id of the message.</param>
    /// <returns>The name or null.</returns>
    public static string? Find(Guid id) => ById.GetValueOrDefault(id);

    /// <summary>Names of all messages whose ids are known.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;
}
