using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Custom APIs are carried out by a plug-in of the solution, and their parameters make sense.</summary>
internal sealed class CustomApiCheck : ISolutionCheck
{
    public IEnumerable<Finding> Check(Solution solution, KnownNames known)
    {
        var types = solution.PluginAssemblies.SelectMany(a => a.Types).ToList();
        return solution.CustomApis.SelectMany(a => Api(a, types, solution, known).Select(t => new Finding(
            a.UniqueName,
            $"Custom API {a.UniqueName} {t.What}. {t.Cure}.")));
    }

    private static IEnumerable<(string What, string Cure)> Api(CustomApi api, List<PluginType> types, Solution solution, KnownNames known)
    {
        if (api.PluginTypeId is null) yield return ("is carried out by no plug-in", "Put [CustomApi] on one and generate the registrations");
        else if (types.FirstOrDefault(t => t.Id == api.PluginTypeId) is not { } type)
            yield return (
                $"is carried out by a plug-in type with id {api.PluginTypeId:D}, which the solution does not have",
                "Generate the registrations again");
        else if (type.WorkflowActivityGroup is not null)
            yield return ($"is carried out by {type.TypeName}, which is a workflow activity", "Use a plug-in");
        if (api.BindingType != 0 && (api.BoundTable is null || !known.HasTable(api.BoundTable)))
            yield return ("is bound to a table that is not there", "Name one, or set bindingtype to 0");
        if (api.IsFunction && api.ResponseProperties.Count == 0)
            yield return ("is a function that gives nothing back", "Add a response property, or set isfunction to 0");
        if (api.IsFunction && api.IsWorkflowStep) yield return ("is a function, which workflows cannot call", "Set workflowsdkstepenabled to 0");
        foreach (var parameter in api.RequestParameters.Concat(api.ResponseProperties).Where(p => !Enum.IsDefined(p.Type)))
            yield return ($"has a parameter {parameter.UniqueName} of type {(int)parameter.Type}", "Use 0 to 12");
        foreach (var group in api.RequestParameters.GroupBy(p => p.UniqueName, StringComparer.OrdinalIgnoreCase)
            .Concat(api.ResponseProperties.GroupBy(p => p.UniqueName, StringComparer.OrdinalIgnoreCase)).Where(g => g.Count() > 1))
            yield return ($"has two parameters {group.Key}", "Rename one");
        foreach (var parameter in api.RequestParameters.Concat(api.ResponseProperties).Where(p => p.Table is { } t && !known.HasTable(t)))
            yield return ($"has a parameter {parameter.UniqueName} of the table {parameter.Table}, which is not there", "Name one that is");
        if (api.ExecutePrivilege is { } privilege && privilege.Contains(known.Prefix, StringComparison.OrdinalIgnoreCase) &&
            !solution.Roles.SelectMany(r => r.Privileges).Any(p => string.Equals(p.Name, privilege, StringComparison.OrdinalIgnoreCase)))
        {
            yield return ($"needs the privilege {privilege}, which no role of the solution gives", "Add it to a role");
        }
    }
}
