using System;
using System.Collections.Generic;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.LocalDataverse.Import;

/// <summary>Says which parts of an imported solution are kept but have no effect here, each with its reason.</summary>
internal sealed class NotRun(Engine engine, Solution solution)
{
    /// <summary>One sentence for each part.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var workflow in solution.Workflows) yield return $"{workflow.Category} '{workflow.Name}': processes are not run here.";
        foreach (var profile in solution.FieldSecurityProfiles) yield return $"Column security profile '{profile.Name}': column security is not enforced here.";
        foreach (var assembly in solution.PluginAssemblies)
        {
            foreach (var type in assembly.Types)
            {
                if (type.WorkflowActivityGroup is not null)
                    yield return $"Workflow activity {type.TypeName}: it is registered; processes that use it are not run here.";
            }
        }

        foreach (var table in solution.Tables)
        {
            foreach (var column in table.Columns)
            {
                if (column.Source != ColumnSource.Simple) yield return $"Column {table.LogicalName}.{column.LogicalName}: its {column.Source} value is not computed here.";
            }
        }

        foreach (var step in solution.Steps)
        {
            if (Why(step) is { } reason) yield return $"Step '{step.Name}': {reason}";
        }

        foreach (var role in solution.Roles)
        {
            var unknown = Unknown(role);
            if (unknown.Count > 0)
                yield return $"Role '{role.Name}': privileges of what does not exist here are left out: {string.Join(", ", unknown)}.";
        }
    }

    private string? Why(SolutionPackage.Model.Step step)
    {
        if (step.Message.Length == 0) return $"the message {step.MessageId:D} is not one whose id is the same everywhere, so it is not known which it is; the step never runs.";
        if (engine.Runs(step.Message)) return null;
        foreach (var api in solution.CustomApis)
        {
            if (api.UniqueName == step.Message) return null;
        }

        return $"the message {step.Message} does not exist here, so the step never runs.";
    }

    private List<string> Unknown(Role role)
    {
        var unknown = new List<string>();
        var privileges = engine.Catalog.Table("privilege");
        foreach (var privilege in role.Privileges)
        {
            if (!engine.Rows.Exists(privileges, WellKnown.Id("privilege:" + privilege.Name.ToLowerInvariant()))) unknown.Add(privilege.Name);
        }

        unknown.Sort(StringComparer.Ordinal);
        return unknown;
    }
}
