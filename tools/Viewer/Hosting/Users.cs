using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Viewer.Hosting;

/// <summary>A person one can be in the viewer.</summary>
/// <param name="Id">Id of the user.</param>
/// <param name="Name">Full name.</param>
/// <param name="Roles">Security roles with their ids.</param>
internal sealed record ViewerUser(Guid Id, string Name, IReadOnlyList<ViewerRole> Roles);

/// <summary>A security role of a user.</summary>
/// <param name="Id">Id of the role.</param>
/// <param name="Name">Its name.</param>
internal sealed record ViewerRole(Guid Id, string Name);

/// <summary>The people of the environment who have a role, and their languages.</summary>
internal sealed class Users(LocalEnvironment environment)
{
    private readonly IOrganizationService service = environment.ServiceFor(environment.SystemUserId);

    /// <summary>Enabled users with at least one role, by name; the administrator first.</summary>
    public IReadOnlyList<ViewerUser> All()
    {
        var query = new QueryExpression("systemuser") { ColumnSet = new ColumnSet("fullname") };
        query.Criteria.AddCondition("isdisabled", ConditionOperator.Equal, false);
        var held = query.AddLink("systemuserroles", "systemuserid", "systemuserid").AddLink("role", "roleid", "roleid");
        held.EntityAlias = "role";
        held.Columns = new ColumnSet("name", "roleid");
        return [.. service.RetrieveMultiple(query).Entities.Where(row => row.Id != environment.SystemUserId).GroupBy(row => row.Id).Select(User)
            .OrderByDescending(user => user.Id == environment.AdministratorId).ThenBy(user => user.Roles[0].Name, StringComparer.Ordinal).ThenBy(user => user.Name, StringComparer.Ordinal)];
    }

    /// <summary>LCID of the language a user has chosen.</summary>
    public int Language(Guid userId)
    {
        var settings = Settings(userId);
        return settings?.GetAttributeValue<int?>("uilanguageid") is { } language and not 0 ? language : Catalog.BaseLanguage;
    }

    /// <summary>Keeps the language that a user chooses, as the personal options of the product do.</summary>
    public void SetLanguage(Guid userId, int language)
    {
        if (Settings(userId) is { } settings) service.Update(new Entity("usersettings", settings.Id) { ["uilanguageid"] = language });
        else service.Create(new Entity("usersettings", userId) { ["uilanguageid"] = language });
    }

    private static ViewerUser User(IGrouping<Guid, Entity> rows) => new(rows.Key, rows.First().GetAttributeValue<string>("fullname"), [.. rows.Select(Role).OrderBy(role => role.Name, StringComparer.Ordinal)]);

    private static ViewerRole Role(Entity row) =>
        new((Guid)row.GetAttributeValue<AliasedValue>("role.roleid").Value, (string)row.GetAttributeValue<AliasedValue>("role.name").Value);

    private Entity? Settings(Guid userId)
    {
        var query = new QueryExpression("usersettings") { ColumnSet = new ColumnSet("uilanguageid") };
        query.Criteria.AddCondition("systemuserid", ConditionOperator.Equal, userId);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault();
    }
}
