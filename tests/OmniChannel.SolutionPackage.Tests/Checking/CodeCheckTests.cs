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
    [InlineData("Xrm.Page.data", "Xrm.Page")]
    [InlineData("eval('1')", "runs text as code")]
    [InlineData("alert('ahoy')", "modal window")]
    [InlineData("r.open('GET', url, false)", "synchronous request")]
    [InlineData("fetch('/XRMServices/2011/OrganizationData.svc')", "endpoint of 2011")]
    [InlineData("window.top.x", "the window around it")]
    public void A_script_that_the_platform_advises_against_is_found(string script, string expected) =>
        Broken.Solution(s => s with { WebResources = [Script with { Content = Encoding.UTF8.GetBytes(script) }] }, expected);

    [Theory]
    [InlineData("Xrm.Navigation.openAlertDialog({}); medieval(); r.open('GET', url, true)")]
    public void A_script_that_only_looks_like_it_is_not(string script) =>
        Assert.Empty(SolutionChecks.Run(Create() with { WebResources = [Script with { Content = Encoding.UTF8.GetBytes(script) }] }));

    [Fact]
    public void A_step_that_everybody_who_reads_waits_for_is_found() => Broken.Step(
        s => s with { Message = "RetrieveMultiple", MessageId = MessageIds.Find("RetrieveMultiple"), FilteringColumns = [], Images = [] }, "runs on every RetrieveMultiple");
}
