using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>What a script must not contain.</summary>
/// <param name="Name">Name of the rule in the solution checker.</param>
/// <param name="Pattern">What is looked for.</param>
/// <param name="What">What is wrong with it.</param>
/// <param name="Cure">What to do instead.</param>
/// <param name="OnForms">Whether it is wrong in scripts of forms and ribbons only; pages of their own may do it.</param>
internal sealed record ScriptRule(string Name, Regex Pattern, string What, string Cure, bool OnForms = false);

/// <summary>
/// The rules of the solution checker for scripts, as far as the built text shows them. Those about style and variables (strict mode, strict equality) need the
/// source: the linter of the web resources keeps them.
/// </summary>
internal static class ScriptRules
{
    public static IReadOnlyList<ScriptRule> All { get; } =
    [
        // Before Xrm.Page as such: what is asked of it decides what is used instead.
        Rule("use-org-setting", @"\bXrm\.Page\.context\.(getIsAutoSaveEnabled|getOrgLcid|getOrgUniqueName)\b", "asks Xrm.Page for settings of the organization", "Use organizationSettings of the global context"),
        Rule("use-global-context", @"\bXrm\.Page\.context\b(?!\.(getIsAutoSaveEnabled|getOrgLcid|getOrgUniqueName))", "uses Xrm.Page.context, which is deprecated", "Use Xrm.Utility.getGlobalContext"),
        Rule("use-client-context", @"\bXrm\.Page\b(?!\.context)", "uses Xrm.Page, which is deprecated", "Use the form context"),
        Rule("avoid-eval", @"\beval\s*\(|\bnew\s+Function\s*\(|\bset(Timeout|Interval)\s*\(\s*[""']", "runs text as code", "Write the code"),
        Rule("avoid-modals", @"\bshowModal(ess)?Dialog\s*\(", "opens a modal window of the browser", "Use Xrm.Navigation"),
        Rule("use-utility-dialogs", @"(?<![.\w])(window\.)?(alert|confirm)\s*\(", "opens a modal window of the browser", "Use Xrm.Navigation.openAlertDialog or openConfirmDialog"),
        Rule("use-async", @"\.open\s*\(\s*[""'][A-Za-z]+[""']\s*,[^;]*,\s*(false|!1)\s*[,)]|\basync\s*:\s*(false|!1)\b", "waits for the server with a synchronous request", "Use Xrm.WebApi or fetch"),
        Rule("avoid-crm2011-service-odata", @"OrganizationData\.svc", "uses an endpoint of 2011", "Use the Web API"),
        Rule("avoid-crm2011-service-soap", @"Organization\.svc(/web)?(?!\w)|/2007/WebServices/", "uses an endpoint of 2011", "Use the Web API"),
        Rule("avoid-browser-specific-api", @"\bActiveXObject\b|\battachEvent\s*\(|\bdocument\.all\b|\bselectSingleNode\s*\(", "uses what only Internet Explorer had", "Use what all browsers have"),
        Rule("avoid-ui-refreshribbon", @"\.ui\.refreshRibbon\s*\(", "has the ribbon drawn anew, which a rule or an onload must not", "Let the form do it"),
        Rule("avoid-window-top", @"\bwindow\.(top|parent\.parent)\b", "reaches for the window around it", "Use what the form hands over"),
        // parent.Xrm is the client API that a page in a frame has; the checker lets it pass.
        Rule("do-not-make-parent-assumption", @"(?<![.\w])(window\.)?parent\.(document|crmForm|location)\b", "takes the window around it for a form", "Use what the form hands over"),
        Rule("avoid-unpub-api", @"\bXrm\.Internal\b|\bMscrm\.[A-Z]|\bcrmForm\b|\bMicrosoft\.Crm\.Client\b", "uses what is not published and may go", "Use the documented client API"),
        Rule("avoid-2011-api", @"\b(getServerUrl|getAuthenticationHeader|isOutlookClient|isOutlookOnline|getCurrentControl)\s*\(", "uses the object model of 2011", "Use the Web API and the client API of today"),
        Rule("avoid-with", @"(?<![.\w])with\s*\([^)]*\)\s*\{", "uses with, which strict mode refuses", "Name the object"),
        Rule("use-getsecurityroleprivilegesinfo", @"\buserSettings\.securityRolePrivileges\b", "reads privileges one by one", "Use getSecurityRolePrivilegesInfo"),
        Rule("use-relative-uri", @"https?://[^""'\s]*(/api/data/v|/api/discovery/v|/xrmservices/|/mscrmservices/)", "names one environment by its address", "Use a relative address"),
        Rule("use-cached-webresource", @"[""'`][^""'`\s]*/WebResources/[^""'`\s]+[""'`]", "names a web resource by its path, so that browsers do not cache it", "Use Xrm.Navigation.openWebResource or a relative path"),
        Rule("use-offline", @"\bXrm\.Mobile\.offline\b", "uses Xrm.Mobile.offline, which is deprecated", "Use Xrm.WebApi.offline"),
        Rule("use-grid-api", @"\.getGrid\s*\(\s*\)\.getSelectedRows\s*\(\s*\)\.getAll\b|\.getData\s*\(\s*\)\.getEntity\s*\(\s*\)\.get(EntityName|Id|PrimaryAttributeValue|EntityReference)\b", "uses the grid API of old", "Use the attributes of the row"),
        Rule("use-navigation-api", @"\bXrm\.Utility\.(alertDialog|confirmDialog|openEntityForm|openQuickCreate|openWebResource)\b|\bXrm\.Navigation\.openDialog\b", "navigates with what is deprecated", "Use Xrm.Navigation"),
        Rule("avoid-isActivityType", @"\bXrm\.Utility\.isActivityType\b", "asks for the metadata of a table synchronously", "Use Xrm.Utility.getEntityMetadata"),
        Rule("use-appsidepane-api", @"\bXrm\.Panel\.loadPanel\b", "uses Xrm.Panel, which is deprecated", "Use Xrm.App.sidePanes"),
        Rule("remove-debug-script", @"(?<![.\w""'])debugger\s*[;}]", "stops in the debugger", "Remove it"),
        Rule("remove-console", @"(?<![.\w])console\.(log|debug|info|trace|dir|table)\s*\(", "writes to the console of the browser", "Remove it"),
        Rule("avoid-loadtheme", @"\bloadTheme\s*\(", "changes the theme of the whole page", "Let the platform do it"),
        Rule("web-sdl-no-cookies", @"\bdocument\.cookie\b", "reads or writes cookies", "Keep nothing in the browser"),
        Rule("web-sdl-no-document-domain", @"\bdocument\.domain\b", "changes the domain of the page", "Leave it"),
        Rule("web-sdl-no-document-write", @"\bdocument\.write(ln)?\s*\(", "writes text into the page as it loads", "Create elements"),
        Rule("web-sdl-no-inner-html", @"\.(innerHTML|outerHTML)\s*[+]?=(?!=)|\.insertAdjacentHTML\s*\(", "puts text into the page as HTML", "Use textContent"),
        Rule("web-sdl-no-html-method", @"\$\([^)]*\)\.html\s*\(\s*[^)\s]", "puts text into the page as HTML", "Use text()"),
        Rule("web-sdl-no-insecure-url", @"[""'`]http://(?!www\.w3\.org/|localhost\b|schemas\.)", "names an address without encryption", "Use https"),
        Rule("web-sdl-no-msapp-exec-unsafe", @"\bMSApp\.execUnsafeLocalFunction\b", "switches the screening of HTML off", "Leave it on"),
        Rule("web-sdl-no-winjs-html-unsafe", @"\bWinJS\.Utilities\.set\w*HTMLUnsafe\b", "switches the screening of HTML off", "Leave it on"),
        Rule("web-sdl-no-postmessage-star-origin", @"\.postMessage\s*\([^;]*,\s*[""'`]\*[""'`]", "sends a message to whoever listens", "Name the receiver's address"),
        Rule("avoid-dom-form", @"\bdocument\.(getElementById|getElementsBy\w+|querySelector(All)?|createElement)\s*\(|(?<![\w.])(\$|jQuery)\s*\(\s*[""'`]", "reaches into the page of the form", "Use the form context", onForms: true),
        Rule("avoid-dom-form-event", @"\bdocument\.(addEventListener\s*\(|on[a-z]+\s*=(?!=))|\bwindow\.on[a-z]+\s*=(?!=)", "listens to events of the form's page", "Use addOnChange, addOnSave and their like", onForms: true),
    ];

    private static ScriptRule Rule(string name, string pattern, string what, string cure, bool onForms = false) =>
        new(name, new Regex(pattern, RegexOptions.CultureInvariant), what, cure, onForms);
}
