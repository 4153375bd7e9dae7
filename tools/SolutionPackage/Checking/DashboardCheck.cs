using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Dashboards show lists and charts that exist.</summary>
internal sealed class DashboardCheck : ISolutionCheck
{
    public IEnumerable<Finding> Check(Solution solution, KnownNames known) =>
        from dashboard in solution.Dashboards
        let what = $"Dashboard '{dashboard.Labels.Text}'"
        from text in ListParts.Wrong(dashboard.Xml, solution, known)
        select new Finding(what, $"{what} {text}");
}
