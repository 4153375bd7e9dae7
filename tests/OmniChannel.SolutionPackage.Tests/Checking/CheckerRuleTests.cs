using System;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Checking;
using OmniChannel.SolutionPackage.Model;
using Xunit;
using static OmniChannel.SolutionPackage.Tests.Checking.GoodSolution;

namespace OmniChannel.SolutionPackage.Tests.Checking;

/// <summary>Rules of the solution checker for scripts, registrations and what the solution contains: each with something that breaks it.</summary>
public sealed class CheckerRuleTests
{
    [Theory]
    [InlineData("use-org-setting", "Xrm.Page.context.getOrgLcid()")]
    [InlineData("use-global-context", "Xrm.Page.context.getUserId()")]
    [InlineData("use-client-context", "Xrm.Page.data.save()")]
    [InlineData("avoid-eval", "eval('1')")]
    [InlineData("avoid-eval", "setTimeout(\"sail()\", 5)")]
    [InlineData("avoid-modals", "window.showModalDialog(url)")]
    [InlineData("use-utility-dialogs", "alert('ahoy')")]
    [InlineData("use-async", "r.open('GET', url, false)")]
    [InlineData("use-async", "$.ajax({ url: u, async: false })")]
    [InlineData("avoid-crm2011-service-odata", "fetch('/XRMServices/2011/OrganizationData.svc')")]
    [InlineData("avoid-crm2011-service-soap", "send('/XRMServices/2011/Organization.svc/web')")]
    [InlineData("avoid-browser-specific-api", "new ActiveXObject('x')")]
    [InlineData("avoid-ui-refreshribbon", "formContext.ui.refreshRibbon()")]
    [InlineData("avoid-window-top", "window.top.x")]
    [InlineData("do-not-make-parent-assumption", "parent.document.go()")]
    [InlineData("avoid-unpub-api", "Xrm.Internal.isUci()")]
    [InlineData("avoid-2011-api", "context.getServerUrl()")]
    [InlineData("avoid-with", "with (boat) { sail() }")]
    [InlineData("use-getsecurityroleprivilegesinfo", "context.userSettings.securityRolePrivileges")]
    [InlineData("use-relative-uri", "fetch('https://harbour.crm.dynamics.com/api/data/v9.2/boats')")]
    [InlineData("use-cached-webresource", "open('/WebResources/hm_map.html')")]
    [InlineData("use-offline", "Xrm.Mobile.offline.retrieveRecord()")]
    [InlineData("use-grid-api", "row.getData().getEntity().getId()")]
    [InlineData("use-navigation-api", "Xrm.Utility.openEntityForm('hm_boat')")]
    [InlineData("avoid-isActivityType", "Xrm.Utility.isActivityType('task')")]
    [InlineData("use-appsidepane-api", "Xrm.Panel.loadPanel(url)")]
    [InlineData("remove-debug-script", "debugger;")]
    [InlineData("remove-console", "console.log(1)")]
    [InlineData("avoid-loadtheme", "loadTheme({})")]
    [InlineData("web-sdl-no-cookies", "document.cookie")]
    [InlineData("web-sdl-no-document-domain", "document.domain = 'x'")]
    [InlineData("web-sdl-no-document-write", "document.write('x')")]
    [InlineData("web-sdl-no-inner-html", "e.innerHTML = text")]
    [InlineData("web-sdl-no-html-method", "$(e).html(text)")]
    [InlineData("web-sdl-no-insecure-url", "go('http://example.com')")]
    [InlineData("web-sdl-no-msapp-exec-unsafe", "MSApp.execUnsafeLocalFunction(f)")]
    [InlineData("web-sdl-no-winjs-html-unsafe", "WinJS.Utilities.setInnerHTMLUnsafe(e, t)")]
    [InlineData("web-sdl-no-postmessage-star-origin", "w.postMessage(data, '*')")]
    public void A_script_that_breaks_a_rule_is_found(string rule, string script) => Broken.Solution(s => s with { WebResources = [WithText(script)] }, "(" + rule + ")");

    [Theory]
    [InlineData("avoid-dom-form", "document.getElementById('hm_name')")]
    [InlineData("avoid-dom-form-event", "document.addEventListener('click', sail)")]
    public void A_form_script_that_reaches_into_the_page_is_found_and_one_of_a_page_is_not(string rule, string script)
    {
        Broken.Solution(
            s => s with
            {
                WebResources = [WithText(script)],
                Tables = [s.Tables[0] with { Forms = [Form($"<control datafieldname='hm_name'/><formLibraries><Library name='{Script.Name}'/></formLibraries>")] }],
            },
            "(" + rule + ")");
        Assert.Empty(SolutionChecks.Run(Create() with { WebResources = [WithText(script)] }));
    }

    [Theory]
    [InlineData("meta-avoid-reg-retrieve", "Retrieve", "hm_boat", 20)]
    [InlineData("meta-avoid-retrievemultiple-annotation", "RetrieveMultiple", "annotation", 40)]
    [InlineData("meta-avoid-crm4-event", "Delete", "hm_boat", 50)]
    public void A_registration_that_breaks_a_rule_is_found(string rule, string message, string table, int stage) => Broken.Step(
        s => s with { Message = message, MessageId = MessageIds.Find(message), Table = table, Stage = stage, FilteringColumns = [], Images = [] }, "(" + rule + ")");

    [Fact]
    public void An_update_without_columns_and_a_second_registration_break_rules()
    {
        Broken.Step(s => s with { FilteringColumns = [] }, "(meta-avoid-reg-no-attribute)");
        Broken.Solution(s => s with { Steps = [s.Steps[0], s.Steps[0] with { Id = NameGuid.Create("second"), Images = [] }] }, "(meta-remove-dup-reg)");
    }

    [Theory]
    [InlineData("opportunity", "meta-license-sales-entity-operations")]
    [InlineData("msdyn_workorder", "meta-license-fieldservice-entity-operations")]
    public void A_step_on_a_table_of_a_licensed_app_is_found(string table, string rule) => Assert.Contains(
        SolutionChecks.Run(Create() with { Steps = [GoodSolution.Step with { Table = table, FilteringColumns = ["name"], Images = [] }] }),
        f => f.Message.Contains("(" + rule + ")", StringComparison.Ordinal));

    [Fact]
    public void A_control_of_a_licensed_app_is_found() => Broken.Table(
        t => t with { Forms = [Form("<control datafieldname='hm_name'/><customControl name='MscrmControls.FieldService.Schedule'/>")] },
        "(meta-license-fieldservice-customcontrols)");

    [Fact]
    public void What_is_switched_off_is_found()
    {
        Broken.Table(t => t with { Forms = [t.Forms[0] with { Xml = WithElement(t.Forms[0].Xml, "FormActivationState", "0") }] }, "(meta-remove-inactive)");
        Broken.Table(t => t with { Views = [t.Views[0] with { Xml = WithElement(t.Views[0].Xml, "statecode", "1") }, .. t.Views.Skip(1)] }, "(meta-remove-inactive)");
        Broken.Solution(s => s with { AppModules = [App with { Xml = WithElement(App.Xml, "statecode", "1") }] }, "(meta-remove-inactive)");
        var draft = new Workflow(NameGuid.Create("p"), "Sail", WorkflowCategory.Workflow, "hm_boat", null, default, WithElement(new XElement("Workflow"), "StateCode", "0"));
        Assert.Contains(SolutionChecks.Run(Create() with { Workflows = [draft] }), f => f.Message.StartsWith("Process 'Sail' is a draft (meta-remove-inactive)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_silverlight_application_is_found() => Broken.Solution(
        s => s with { WebResources = [Script with { Name = "hm_/old.xap", Type = 8, Content = "x"u8.ToArray() }] }, "(meta-avoid-silverlight)");

    private static WebResource WithText(string script) => Script with { Content = Encoding.UTF8.GetBytes(script) };

    private static XElement WithElement(XElement xml, string name, string value)
    {
        var copy = new XElement(xml);
        copy.Add(new XElement(name, value));
        return copy;
    }
}
