using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Rules of the solution checker for scripts and pages.</summary>
internal sealed partial class ScriptCheck : ISolutionCheck
{
    private static readonly (Regex Pattern, string What, string Cure)[] Rules =
    [
        (XrmPage(), "uses Xrm.Page, which is deprecated", "Use the form context"),
        (Eval(), "runs text as code", "Write the code"),
        (Modal(), "opens a modal window of the browser", "Use Xrm.Navigation"),
        (Synchronous(), "waits for the server with a synchronous request", "Use Xrm.WebApi or fetch"),
        (OldApi(), "uses an endpoint of 2011", "Use the Web API"),
        (WindowTop(), "reaches for the window around it", "Use what the form hands over"),
    ];

    public IEnumerable<Finding> Check(Solution solution, KnownNames known) =>
        from resource in solution.WebResources
        where resource.Type is 1 or 3
        let text = Encoding.UTF8.GetString(resource.Content.Span)
        from rule in Rules
        where rule.Pattern.IsMatch(text)
        select new Finding(resource.Name, $"Web resource {resource.Name} {rule.What}. {rule.Cure}.");

    [GeneratedRegex(@"\bXrm\.Page\b")]
    private static partial Regex XrmPage();

    [GeneratedRegex(@"\beval\s*\(|\bnew\s+Function\s*\(")]
    private static partial Regex Eval();

    [GeneratedRegex(@"\bshowModalDialog\s*\(|(?<![.\w])alert\s*\(|(?<![.\w])confirm\s*\(")]
    private static partial Regex Modal();

    [GeneratedRegex(@"\.open\s*\(\s*[""'][A-Za-z]+[""']\s*,[^;]*,\s*(false|!1)\s*[,)]")]
    private static partial Regex Synchronous();

    [GeneratedRegex(@"OrganizationData\.svc|Organization\.svc/web|/2007/WebServices/", RegexOptions.IgnoreCase)]
    private static partial Regex OldApi();

    [GeneratedRegex(@"\bwindow\.(top|parent\.parent)\b")]
    private static partial Regex WindowTop();
}
