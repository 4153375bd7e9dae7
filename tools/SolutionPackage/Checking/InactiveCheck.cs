using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Nothing is shipped that is switched off (the checker's rule meta-remove-inactive): nobody would see why it does not work.</summary>
internal sealed class InactiveCheck : ISolutionCheck
{
    private const string Rule = " (meta-remove-inactive). Remove or activate it.";

    public IEnumerable<Finding> Check(Solution solution, KnownNames known)
    {
        foreach (var process in solution.Workflows.Where(process => Says(process.Xml, "StateCode", "0")))
            yield return new Finding(process.Name, $"Process '{process.Name}' is a draft{Rule}");
        foreach (var table in solution.Tables)
        {
            foreach (var form in table.Forms.Where(form => Says(form.Xml, "FormActivationState", "0")))
                yield return new Finding(table.LogicalName, $"A form of {table.LogicalName} ({form.Id:D}) is inactive{Rule}");
            foreach (var view in table.Views.Where(view => Says(view.Xml, "statecode", "1")))
                yield return new Finding(table.LogicalName, $"A view of {table.LogicalName} ({view.Id:D}) is inactive{Rule}");
        }

        foreach (var app in solution.AppModules.Where(app => Says(app.Xml, "statecode", "1")))
            yield return new Finding(app.UniqueName, $"The app {app.UniqueName} is inactive{Rule}");
    }

    private static bool Says(XElement xml, string element, string value) =>
        xml.Elements().Any(e => string.Equals(e.Name.LocalName, element, StringComparison.OrdinalIgnoreCase) && e.Value.Trim() == value);
}
