using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.LocalDataverse.Import;

/// <summary>Writes the components of a solution as rows of the platform's tables.</summary>
internal sealed class ComponentRows(Engine engine)
{
    private static readonly Dictionary<string, int> FormTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dashboard"] = 0, ["main"] = 2, ["mobile"] = 5, ["quick"] = 6, ["quickCreate"] = 7, ["card"] = 11,
    };

    private readonly CodeRows _code = new(engine);

    /// <summary>Takes away the components of an earlier version; rows of its tables, roles of users and settings stay.</summary>
    public void Remove(Solution solution)
    {
        _code.Remove(solution);
        foreach (var table in solution.Tables)
        {
            foreach (var form in table.Forms) engine.SystemRows.Delete("systemform", form.Id);
            foreach (var view in table.Views) engine.SystemRows.Delete("savedquery", view.Id);
        }

        foreach (var resource in solution.WebResources) engine.SystemRows.Delete("webresource", resource.Id);
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
        foreach (var table in solution.Tables) Customizations(table, solution);
        foreach (var resource in solution.WebResources)
        {
            Put(
                "webresource", resource.Id,
                ("name", resource.Name), ("displayname", resource.DisplayName), ("webresourcetype", new OptionSetValue(resource.Type)),
                ("languagecode", resource.Language), ("content", Convert.ToBase64String(resource.Content.Span)), ("ismanaged", solution.IsManaged));
        }

        foreach (var role in solution.Roles) Role(role, solution);
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

    private void Customizations(Table table, Solution solution)
    {
        foreach (var form in table.Forms)
        {
            Put(
                "systemform", form.Id,
                ("name", form.Labels.Text), ("objecttypecode", table.LogicalName), ("formxml", form.Xml.ToString()),
                ("type", new OptionSetValue(FormTypes.GetValueOrDefault(form.Type, 100))), ("ismanaged", solution.IsManaged));
        }

        foreach (var view in table.Views)
        {
            Put(
                "savedquery", view.Id,
                ("name", view.Labels.Text), ("returnedtypecode", table.LogicalName), ("querytype", view.QueryType), ("isdefault", view.IsDefault),
                ("fetchxml", view.Fetch?.ToString()), ("layoutxml", view.Layout?.ToString()), ("ismanaged", solution.IsManaged));
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
