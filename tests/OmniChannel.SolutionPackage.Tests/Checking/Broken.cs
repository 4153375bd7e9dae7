using System;
using System.Linq;
using OmniChannel.SolutionPackage.Checking;
using OmniChannel.SolutionPackage.Model;
using Xunit;

namespace OmniChannel.SolutionPackage.Tests.Checking;

/// <summary>Breaks one thing of the good solution and looks at what the checks say.</summary>
internal static class Broken
{
    public static void Table(Func<Table, Table> change, string expected, int allow = 1) =>
        Solution(s => s with { Tables = [change(s.Tables[0]), .. s.Tables.Skip(1)] }, expected, allow: allow);

    public static void Column(string name, Func<Column, Column> change, string expected) =>
        Table(t => t with { Columns = [.. t.Columns.Select(c => c.LogicalName == name ? change(c) : c)] }, expected);

    public static void Step(Func<Step, Step> change, string expected) => Solution(s => s with { Steps = [change(s.Steps[0])] }, expected);

    /// <summary>Exactly the expected sentence (a part of it) is found, and nothing else but the same for other languages where more are allowed.</summary>
    public static void Solution(Func<Solution, Solution> change, string expected, bool roots = true, int allow = 1)
    {
        var broken = change(GoodSolution.Create());
        var findings = SolutionChecks.Run(roots ? GoodSolution.WithRoots(broken) : broken);

        Assert.InRange(findings.Count, 1, Math.Max(allow, 1));
        var finding = findings[0];
        Assert.Contains(expected, finding.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", finding.Message, StringComparison.Ordinal);
        Assert.NotEmpty(finding.Where);
    }
}
