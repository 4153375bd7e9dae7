using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse;
using OmniChannel.SolutionPackage.Model;
using OmniChannel.Viewer.Tests.Fixture;
using Xunit;

namespace OmniChannel.Viewer.Tests.Browser;

/// <summary>A viewer of a solution with everything wrong that a solution can bring: a form with a missing column, scripts that throw, texts that look like scripts, a view that cannot be read.</summary>
public sealed class Broken : IAsyncLifetime
{
    public const string Attack = "<script>window.attacked=1</script><img src=x onerror=\"window.attacked=1\">";

    public static readonly Guid FormId = new("11111111-0000-4000-8000-000000000001");
    public static readonly Guid ViewId = new("11111111-0000-4000-8000-000000000002");
    public static readonly Guid WithoutQuery = new("11111111-0000-4000-8000-000000000003");

    private const string Library = "omni_/scripts/broken.js";

    private const string Script = """
        window.Broken = {
          onLoad: context => { context.getFormContext().getAttribute("telephone1").setValue("before it throws"); throw new Error("thrown on load"); },
          onChange: () => { throw new Error("thrown on change"); },
          onSave: context => { if (context.getFormContext().getAttribute("name").getValue() === "Refused by the script") { context.getEventArgs().preventDefault(); context.getFormContext().ui.setFormNotification("Not like this", "ERROR", "refused"); } },
        };
        """;

    private readonly LocalEnvironment dataverse = LocalEnvironment.Open(new LocalDataverseOptions { Clock = new ManualClock(new DateTimeOffset(2026, 3, 30, 6, 0, 0, TimeSpan.Zero)) });
    private ViewerServer? server;

    public Uri Address => server!.Address;

    public async Task InitializeAsync()
    {
        using var zip = Demo.OpenZip();
        dataverse.Import(zip);
        dataverse.ServiceFor(dataverse.AdministratorId).Create(new Entity("account") { ["name"] = Attack });
        server = await ViewerServer.Start(new ViewerOptions { Environment = dataverse, Solution = Break(Demo.Solution) });
    }

    public async Task DisposeAsync()
    {
        await server!.DisposeAsync();
        dataverse.Dispose();
    }

    private static Solution Break(Solution solution)
    {
        var resource = new WebResource { Id = Guid.NewGuid(), Name = Library, Type = 3, FileName = "WebResources/" + Library, Content = Encoding.UTF8.GetBytes(Script) };
        return solution with
        {
            Tables = [.. solution.Tables.Select(table => table.LogicalName == "account" ? Break(table) : table)], WebResources = [.. solution.WebResources, resource],
        };
    }

    private static Table Break(Table account) => account with
    {
        Forms = [new Form(FormId, "main", Text("Broken form"), LocalizedText.None, FormXml())],
        Views =
        [
            new View(ViewId, 0, false, Text("Unknown column"), XElement.Parse("<fetch><entity name='account'><attribute name='nothing'/></entity></fetch>"), Grid(), new XElement("savedquery")),
            new View(WithoutQuery, 0, false, Text(Attack), null, Grid(), new XElement("savedquery")),
            new View(Guid.NewGuid(), 0, true, Text("Accounts"), XElement.Parse("<fetch><entity name='account'><attribute name='name'/></entity></fetch>"), Grid(), new XElement("savedquery")),
        ],
    };

    private static LocalizedText Text(string text) => new([new SolutionPackage.Model.Label(1033, text)]);

    private static XElement Grid() => XElement.Parse("<grid><row><cell name='name' width='200'/><cell name='gone' width='100'/></row></grid>");

    private static XElement FormXml() => new(
        "systemform",
        new XElement(
            "form",
            new XElement("tabs", new XElement("tab", new XAttribute("name", "t"), new XAttribute("id", Guid.NewGuid()), Labels(Attack), new XElement("columns", new XElement(
                "column", new XAttribute("width", "100%"), new XElement("sections", new XElement("section", new XAttribute("name", "s"), new XAttribute("id", Guid.NewGuid()), Labels(Attack), new XElement(
                    "rows", new[] { "name", "omni_gone", "telephone1" }.Select(Row)))))))),
            new XElement("formLibraries", new XElement("Library", new XAttribute("name", Library)), new XElement("Library", new XAttribute("name", "omni_/scripts/nowhere.js"))),
            new XElement("events", Event("onload", null, "Broken.onLoad"), Event("onload", null, "Broken.doesNotExist"), Event("onsave", null, "Broken.onSave"), Event("onchange", "telephone1", "Broken.onChange"))));

    private static XElement Labels(string text) => new("labels", new XElement("label", new XAttribute("description", text), new XAttribute("languagecode", 1033)));

    private static XElement Row(string column) => new("row", new XElement("cell", new XAttribute("id", Guid.NewGuid()), column == "telephone1" ? Labels(Attack) : null, new XElement(
        "control", new XAttribute("id", column), new XAttribute("classid", "{4273EDBD-AC1D-40D3-9FB2-095C621B552D}"), new XAttribute("datafieldname", column))));

    private static XElement Event(string name, string? column, string function) => new(
        "event", new XAttribute("name", name), column is null ? null : new XAttribute("attribute", column), new XElement("Handlers", new XElement(
            "Handler", new XAttribute("functionName", function), new XAttribute("libraryName", Library), new XAttribute("enabled", "true"), new XAttribute("passExecutionContext", "true"))));
}
