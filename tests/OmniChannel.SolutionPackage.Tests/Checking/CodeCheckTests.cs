using System;
using System.IO;
using System.Linq;
using System.Text;
using OmniChannel.SolutionPackage.Checking;
using Xunit;
using static OmniChannel.SolutionPackage.Tests.Checking.GoodSolution;

namespace OmniChannel.SolutionPackage.Tests.Checking;

public sealed class CodeCheckTests
{
    [Fact]
    public void Code_that_the_sandbox_or_the_platform_advises_against_is_found()
    {
        var dll = File.ReadAllBytes(typeof(CodeCheckTests).Assembly.Location);
        var solution = Create() with { PluginAssemblies = [Assembly() with { Content = dll }] };

        var findings = SolutionChecks.Run(solution).Where(f => f.Where == "Harbour.Plugins.Careless")
            .Select(f => f.Message).Order(StringComparer.Ordinal);

        Assert.Collection(
            findings,
            f => Assert.Contains("keeps _count between requests", f, StringComparison.Ordinal),
            f => Assert.Contains("Careless.Fork starts work beside the request", f, StringComparison.Ordinal),
            f => Assert.Contains("Careless.Look reaches outside the sandbox", f, StringComparison.Ordinal),
            f => Assert.Contains("Careless.ReadAll reads all columns", f, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("il-specify-column", 3)]
    [InlineData("il-turn-off-keepalive", 1)]
    [InlineData("il-avoid-unpub-metadata", 1)]
    [InlineData("il-avoid-batch-plugin", 2)]
    [InlineData("il-avoid-crm2011-depr-message", 1)]
    [InlineData("il-avoid-specialized-update-ops", 1)]
    [InlineData("il-avoid-parallel-plugin", 2)]
    [InlineData("il-avoid-lock-plugin", 1)]
    [InlineData("sends a bulk message from a plug-in", 1)]
    public void Every_rule_for_plug_ins_has_its_finding(string rule, int methods)
    {
        var dll = File.ReadAllBytes(typeof(CodeCheckTests).Assembly.Location);
        var findings = SolutionChecks.Run(Create() with { PluginAssemblies = [Assembly() with { Content = dll }] });

        var found = findings.Where(f => f.Message.Contains(rule, StringComparison.Ordinal) && f.Where.StartsWith("Harbour.Reckless", StringComparison.Ordinal)).ToList();
        Assert.Equal(methods, found.Count);
        Assert.All(found, f => Assert.DoesNotContain("Careful", f.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Xrm.Navigation.openAlertDialog({}); medieval(); r.open('GET', url, true)")]
    public void A_script_that_only_looks_like_it_is_not(string script) =>
        Assert.Empty(SolutionChecks.Run(Create() with { WebResources = [Script with { Content = Encoding.UTF8.GetBytes(script) }] }));

    [Fact]
    public void A_step_that_everybody_who_reads_waits_for_is_found() => Broken.Step(
        s => s with { Message = "RetrieveMultiple", MessageId = MessageIds.Find("RetrieveMultiple"), FilteringColumns = [], Images = [] }, "runs on every RetrieveMultiple");
}
