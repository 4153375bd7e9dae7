using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.LocalDataverse.Import;

/// <summary>Writes the components of a solution as rows of the platform's tables.</summary>
internal sealed class ComponentRows(Engine engine)
{
    private readonly CodeRows _code = new(engine);
    private readonly ScreenRows _screens = new(engine);

    /// <summary>Takes away the components of an earlier version; rows of its tables, roles of users and settings stay.</summary>
    public void Remove(Solution solution)
    {
        _code.Remove(solution);
        _screens.Remove(solution);
        foreach (var role in solution.Roles) engine.Store.Execute("DELETE FROM roleprivileges WHERE roleid = @0", role.Id);
        engine.Store.Execute("DELETE FROM solutioncomponent WHERE solutionid = @0", SolutionId(solution));
        engine.Rows.Forget();
    }

    /// <summary>Adds the components of a solution.</summary>
    public void Add(Solution solution)
    {
        Manifest(solution);
        Provisioning.AddPrivileges(engine, engine.Catalog.Tables);
        _code.Add(solution);
        foreach (var role in solution.Roles) Role(role, solution);
        _screens.Add(solution);
        foreach (var variable in solution.EnvironmentVariables)
        {
            Put(
                "environmentvariabledefinition", WellKnown.Id("environmentvariable:" + variable.SchemaName),
                ("schemaname", variable.SchemaName), ("displayname", variable.Labels.Text), ("defaultvalue", variable.DefaultValue),
                ("type", new OptionSetValue(variable.Type)));
        }
    }

    private static Guid SolutionId(Solution solution) => WellKnown.Id("solution:" + solution.UniqueName.ToLowerInvariant());

    private void Manifest(Solution solution)
    {
        var publisher = WellKnown.Id("publisher:" + solution.Publisher.UniqueName.ToLowerInvariant());
        Put(
            "publisher", publisher,
            ("uniquename", solution.Publisher.UniqueName), ("friendlyname", solution.Publisher.Labels.Text),
            ("customizationprefix", solution.Publisher.Prefix), ("customizationoptionvalueprefix", solution.Publisher.OptionValuePrefix));
        var id = SolutionId(solution);
        Put(
            "solution", id,
            ("uniquename", solution.UniqueName), ("friendlyname", solution.Labels.Text), ("version", solution.Version), ("ismanaged", solution.IsManaged),
            ("isvisible", true), ("publisherid", new EntityReference("publisher", publisher)), ("installedon", engine.Now), ("updatedon", engine.Now));
        var number = 0;
        foreach (var root in solution.RootComponents)
        {
            engine.SystemRows.Insert(
                "solutioncomponent", WellKnown.Id($"solutioncomponent:{solution.UniqueName}:{root.Type}:{root.Key}:{number++}"),
                ("solutionid", new EntityReference("solution", id)), ("componenttype", new OptionSetValue(root.Type)),
                ("objectid", root.Id ?? WellKnown.Id($"component:{root.Type}:{root.Key}")), ("rootcomponentbehavior", new OptionSetValue(root.Behavior)));
        }
    }

    private void Role(Role role, Solution solution)
    {
        Put(
            "role", role.Id,
            ("name", role.Name), ("businessunitid", new EntityReference("businessunit", WellKnown.BusinessUnit)), ("ismanaged", solution.IsManaged));
        var privileges = engine.Catalog.Table("privilege");
        foreach (var privilege in role.Privileges)
        {
            var id = WellKnown.Id("privilege:" + privilege.Name.ToLowerInvariant());
            // Privileges of parts of Dataverse that do not exist here limit nobody here.
            if (!engine.Rows.Exists(privileges, id)) continue;
            var mask = privilege.Level switch
            {
                PrivilegeLevel.Basic => 1,
                PrivilegeLevel.Local => 2,
                PrivilegeLevel.Deep => 4,
                _ => 8,
            };
            Put(
                "roleprivileges", WellKnown.Id($"roleprivileges:{role.Id:N}:{privilege.Name.ToLowerInvariant()}"),
                ("roleid", role.Id), ("privilegeid", id), ("privilegedepthmask", mask));
        }
    }

    private void Put(string table, Guid id, params ReadOnlySpan<(string Column, object? Value)> values)
    {
        if (!engine.SystemRows.Update(table, id, values)) engine.SystemRows.Insert(table, id, values);
    }
}
