using System.Linq;
using System.Threading.Tasks;
using OmniChannel.SolutionPackage.Model;
using OmniChannel.Viewer.Tests.Fixture;
using Xunit;

namespace OmniChannel.Viewer.Tests.Browser;

/// <summary>Walks over everything the zip brings: no page may leave an error in the console or be refused by the server.</summary>
[Collection(BrowserCollection.Name)]
public sealed class WalkTests(Demo demo, Desk desk)
{
    private const int Public = 0;

    public static TheoryData<string> Tables => [.. Demo.Solution.Tables.Select(table => table.LogicalName)];

    public static TheoryData<string> Dashboards => [.. Demo.Solution.Dashboards.Select(dashboard => dashboard.Id.ToString("D"))];

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Every_view_and_chart_of_a_table_opens(string name)
    {
        var table = Demo.Solution.FindTable(name)!;
        await using var person = await desk.Open(demo);
        foreach (var view in table.Views.Where(view => view.QueryType == Public))
        {
            await person.Go($"/list/{name}?view={view.Id:D}");
            Assert.Equal(view.Id.ToString("D"), await person.Page.InputValueAsync("#view"));
        }

        if (table.Charts.Count > 0) await person.Command("chart");
        foreach (var chart in table.Charts)
        {
            await person.Page.SelectOptionAsync("#chart", chart.Id.ToString("D"));
            await person.Page.Locator(".chart-place figure").WaitForAsync();
        }

        await person.Ready();
        Assert.Equal(0, await person.Main.Locator(".problem").CountAsync());
        person.AssertNoErrors();
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Every_form_of_a_table_opens_for_a_row_and_for_a_new_one(string name)
    {
        var table = Demo.Solution.FindTable(name)!;
        await using var person = await desk.Open(demo);
        var id = await FirstRow(person, table);
        foreach (var form in table.Forms.Where(form => form.Type == "main"))
        {
            if (id is not null) await Walk(person, $"/row/{name}/{id}?form={form.Id:D}");
            await Walk(person, $"/row/{name}/new?form={form.Id:D}");
        }

        person.AssertNoErrors();
    }

    [Theory]
    [MemberData(nameof(Dashboards))]
    public async Task Every_dashboard_opens_with_all_its_parts(string id)
    {
        await using var person = await desk.Open(demo);
        await person.Go($"/dashboard/{id}");
        Assert.NotEqual(0, await person.Main.Locator(".tile").CountAsync());
        Assert.Equal(0, await person.Main.Locator(".problem").CountAsync());
        await person.Picture("dashboard-" + id);
        person.AssertNoErrors();
    }

    [Theory]
    [InlineData(1033, "Administrator")]
    [InlineData(1031, "Franziska Keller")]
    [InlineData(1040, "Davide Romano")]
    [InlineData(1031, "Katrin Brandt")]
    public async Task Every_entry_of_the_navigation_opens_for_whom_it_is_shown(int language, string user)
    {
        await using var person = await desk.Open(demo, user, language);
        foreach (var address in await person.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('nav a')].map(link => link.pathname + link.search)"))
        {
            await person.Go(address);
            Assert.Equal(0, await person.Main.Locator(".problem").CountAsync());
        }

        person.AssertNoErrors();
        await person.ChooseLanguage(1033);
    }

    // Every tab is opened, so that everything on it is drawn.
    private static async Task Walk(Person person, string path)
    {
        await person.Go(path);
        var tabs = person.Main.Locator("[role=tab]:visible");
        for (var at = 0; at < await tabs.CountAsync(); at++) await tabs.Nth(at).ClickAsync();
        await person.Ready();
        Assert.True(await person.Main.Locator(".problem").CountAsync() == 0, $"{path}: {string.Join(' ', await person.Main.Locator(".problem").AllTextContentsAsync())}");
        Assert.True(await person.Page.Locator("dialog[open]").CountAsync() == 0, $"{path}: {string.Join(' ', await person.Page.Locator("dialog[open]").AllTextContentsAsync())}");
    }

    private static async Task<string?> FirstRow(Person person, Table table)
    {
        var described = await person.Read($"/viewer/tables/{table.LogicalName}");
        var set = described.GetProperty("set").GetString();
        var key = described.GetProperty("primaryId").GetString()!;
        var rows = (await person.Read($"/api/data/v9.2/{set}?$select={key}&$top=1")).GetProperty("value");
        return rows.GetArrayLength() == 0 ? null : rows[0].GetProperty(key).GetString();
    }
}
