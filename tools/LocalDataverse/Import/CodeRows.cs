using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.SolutionPackage.Model;
using Step = OmniChannel.SolutionPackage.Model.Step;

namespace OmniChannel.LocalDataverse.Import;

/// <summary>Writes assemblies, plug-in types, steps, images and custom APIs as rows.</summary>
internal sealed class CodeRows(Engine engine)
{
    private readonly Dictionary<string, Guid> _types = new(StringComparer.Ordinal);

    public void Remove(Solution solution)
    {
        foreach (var step in solution.Steps)
        {
            foreach (var image in step.Images) engine.SystemRows.Delete("sdkmessageprocessingstepimage", image.Id);
            engine.SystemRows.Delete("sdkmessageprocessingstep", step.Id);
        }

        foreach (var api in solution.CustomApis)
        {
            var id = ApiId(api);
            engine.Store.Execute("DELETE FROM customapirequestparameter WHERE customapiid = @0", id);
            engine.Store.Execute("DELETE FROM customapiresponseproperty WHERE customapiid = @0", id);
            engine.SystemRows.Delete("customapi", id);
        }

        foreach (var assembly in solution.PluginAssemblies)
        {
            foreach (var type in assembly.Types) engine.SystemRows.Delete("plugintype", TypeId(assembly, type));
            engine.SystemRows.Delete("pluginassembly", assembly.Id);
        }
    }

    public void Add(Solution solution)
    {
        foreach (var assembly in solution.PluginAssemblies) Assembly(assembly);
        foreach (var api in solution.CustomApis) Api(api);
        foreach (var step in solution.Steps)
        {
            // Steps on tables that do not exist here are left out; the report of the import says so.
            if (string.IsNullOrEmpty(step.Table) || engine.Catalog.TryTable(step.Table.ToLowerInvariant(), out _)) Step(step, solution);
        }
    }

    private static Guid ApiId(CustomApi api) => WellKnown.Id("customapi:" + api.UniqueName);

    private static Guid TypeId(PluginAssembly assembly, PluginType type) => type.Id != Guid.Empty ? type.Id : WellKnown.Id($"plugintype:{assembly.Name}:{type.TypeName}");

    private void Assembly(PluginAssembly assembly)
    {
        engine.SystemRows.Insert(
            "pluginassembly", assembly.Id,
            ("name", assembly.Name), ("content", Convert.ToBase64String(assembly.Content.Span)), ("isolationmode", new OptionSetValue(assembly.IsolationMode)),
            ("sourcetype", new OptionSetValue(assembly.SourceType)));
        foreach (var type in assembly.Types)
        {
            var id = TypeId(assembly, type);
            _types[type.TypeName] = id;
            engine.SystemRows.Insert(
                "plugintype", id,
                ("name", type.Name), ("friendlyname", type.FriendlyName), ("typename", type.TypeName), ("assemblyname", assembly.Name),
                ("pluginassemblyid", new EntityReference("pluginassembly", assembly.Id)),
                ("isworkflowactivity", type.WorkflowActivityGroup is not null), ("workflowactivitygroupname", type.WorkflowActivityGroup));
        }
    }

    private void Api(CustomApi api)
    {
        var id = ApiId(api);
        var message = Message(api.UniqueName, null);
        engine.SystemRows.Insert(
            "customapi", id,
            ("uniquename", api.UniqueName), ("name", api.Name), ("displayname", api.Labels.Text), ("bindingtype", new OptionSetValue(api.BindingType)),
            ("boundentitylogicalname", api.BoundTable), ("isfunction", api.IsFunction), ("isprivate", api.IsPrivate),
            ("allowedcustomprocessingsteptype", new OptionSetValue(api.AllowedStepType)), ("executeprivilegename", api.ExecutePrivilege),
            ("plugintypeid", api.PluginTypeId is { } type ? new EntityReference("plugintype", type) : null),
            ("sdkmessageid", new EntityReference("sdkmessage", message)));
        foreach (var parameter in api.RequestParameters) Parameter("customapirequestparameter", id, api, parameter);
        foreach (var property in api.ResponseProperties) Parameter("customapiresponseproperty", id, api, property);
    }

    private void Parameter(string table, Guid api, CustomApi of, CustomApiParameter parameter)
    {
        var id = WellKnown.Id($"{table}:{of.UniqueName}:{parameter.UniqueName}");
        var type = new OptionSetValue((int)parameter.Type);
        var reference = new EntityReference("customapi", api);
        if (table == "customapirequestparameter")
        {
            engine.SystemRows.Insert(
                table, id, ("uniquename", parameter.UniqueName), ("name", parameter.UniqueName), ("type", type), ("isoptional", parameter.IsOptional),
                ("logicalentityname", parameter.Table), ("customapiid", reference));
        }
        else
        {
            engine.SystemRows.Insert(
                table, id, ("uniquename", parameter.UniqueName), ("name", parameter.UniqueName), ("type", type), ("logicalentityname", parameter.Table),
                ("customapiid", reference));
        }
    }

    private void Step(Step step, Solution solution)
    {
        var message = Message(step.Message, step.MessageId);
        var table = string.IsNullOrEmpty(step.Table) ? null : step.Table.ToLowerInvariant();
        var name = step.TypeName.Split(',')[0].Trim();
        var type = step.TypeId is { } given && given != Guid.Empty ? given
            : _types.TryGetValue(name, out var own) ? own : engine.Steps.TypeId(name) ?? Guid.Empty;
        engine.SystemRows.Insert(
            "sdkmessageprocessingstep", step.Id,
            ("name", step.Name), ("description", step.Description), ("configuration", step.Configuration), ("stage", new OptionSetValue(step.Stage)),
            ("mode", new OptionSetValue(step.IsAsynchronous ? 1 : 0)), ("rank", step.Rank), ("asyncautodelete", step.AsyncAutoDelete),
            ("filteringattributes", step.FilteringColumns.Count == 0 ? null : string.Join(',', step.FilteringColumns)),
            ("plugintypeid", new EntityReference("plugintype", type)), ("eventhandler", new EntityReference("plugintype", type)),
            ("sdkmessageid", new EntityReference("sdkmessage", message)),
            ("sdkmessagefilterid", table is null ? null : new EntityReference("sdkmessagefilter", Filter(step.Message, message, table))),
            ("impersonatinguserid", Guid.TryParse(step.RunAs, out var user) ? new EntityReference("systemuser", user) : null),
            ("supporteddeployment", new OptionSetValue(step.SupportedDeployment)), ("ismanaged", solution.IsManaged));
        foreach (var image in step.Images)
        {
            engine.SystemRows.Insert(
                "sdkmessageprocessingstepimage", image.Id,
                ("name", image.Name), ("entityalias", image.Alias), ("imagetype", new OptionSetValue((int)image.Type)),
                ("messagepropertyname", image.MessagePropertyName), ("attributes", image.Columns.Count == 0 ? null : string.Join(',', image.Columns)),
                ("sdkmessageprocessingstepid", new EntityReference("sdkmessageprocessingstep", step.Id)));
        }
    }

    private Guid Message(string name, Guid? given)
    {
        var table = engine.Catalog.Table("sdkmessage");
        if (given is { } known && engine.Rows.Exists(table, known)) return known;
        var id = Provisioning.MessageId(name);
        if (!engine.Rows.Exists(table, id)) engine.SystemRows.Insert("sdkmessage", id, ("name", name));
        return id;
    }

    private Guid Filter(string name, Guid message, string table)
    {
        var id = WellKnown.Id($"sdkmessagefilter:{name}:{table}");
        if (!engine.Rows.Exists(engine.Catalog.Table("sdkmessagefilter"), id))
        {
            engine.SystemRows.Insert(
                "sdkmessagefilter", id,
                ("sdkmessageid", new EntityReference("sdkmessage", message)), ("primaryobjecttypecode", table), ("iscustomprocessingstepallowed", true));
        }

        return id;
    }
}
