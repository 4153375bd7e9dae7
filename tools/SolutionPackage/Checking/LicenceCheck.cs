using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>
/// Nothing needs the licence of a Dynamics 365 app (the checker's rules meta-license-*): the users of a solution on bare Dataverse have none.
/// </summary>
internal sealed class LicenceCheck : ISolutionCheck
{
    private const string Sales = "Dynamics 365 Sales (meta-license-sales-entity-operations)";
    private const string FieldService = "Dynamics 365 Field Service (meta-license-fieldservice-entity-operations)";
    private const string FieldServiceControls = "MscrmControls.FieldService.";

    private static readonly Dictionary<string, string> Tables = new(StringComparer.OrdinalIgnoreCase)
    {
        ["competitor"] = Sales, ["discount"] = Sales, ["discounttype"] = Sales, ["invoice"] = Sales, ["invoicedetail"] = Sales, ["lead"] = Sales, ["opportunity"] = Sales,
        ["opportunityproduct"] = Sales, ["pricelevel"] = Sales, ["product"] = Sales, ["productpricelevel"] = Sales, ["quote"] = Sales, ["quotedetail"] = Sales,
        ["salesliterature"] = Sales, ["salesorder"] = Sales, ["salesorderdetail"] = Sales,
        ["msdyn_workorder"] = FieldService,
    };

    public IEnumerable<Finding> Check(Solution solution, KnownNames known)
    {
        foreach (var step in solution.Steps)
        {
            if (step.Table is { } table && Tables.TryGetValue(table, out var app)) yield return Needs(step.Name, $"Step '{step.Name}' works on {table}, whose users", app);
        }

        foreach (var table in solution.Tables)
        {
            if (Tables.TryGetValue(table.LogicalName, out var app)) yield return Needs(table.LogicalName, $"The table {table.LogicalName} is part of the solution; its users", app);
            if (table.Forms.Any(form => form.Xml.Descendants().SelectMany(e => e.Attributes()).Any(a => a.Value.StartsWith(FieldServiceControls, StringComparison.Ordinal))))
                yield return Needs(table.LogicalName, $"A form of {table.LogicalName} has a control whose users", "Dynamics 365 Field Service (meta-license-fieldservice-customcontrols)");
        }
    }

    private static Finding Needs(string where, string what, string app) => new(where, $"{what} need a licence for {app}. Do without it.");
}
