using System.Linq;
using System.Threading.Tasks;
using OmniChannel.Viewer.Tests.Fixture;
using Xunit;

namespace OmniChannel.Viewer.Tests.Browser;

/// <summary>No barrier by WCAG 2.2 AA on any page, light or dark, in any language.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(Demo demo, Desk desk)
{
    public static TheoryData<string> Tables => [.. Demo.Solution.Tables.Select(table => table.LogicalName)];

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Lists_and_forms_of_a_table_have_no_barrier(string table)
    {
        await using var person = await desk.Open(demo);
        await person.Go($"/list/{table}");
        await person.AssertNoBarrier();
        var first = person.Main.Locator($"tbody a[href^='/row/{table}/']").First;
        await person.Go(await first.CountAsync() > 0 ? await first.GetAttributeAsync("href") ?? string.Empty : $"/row/{table}/new");
        await person.AssertNoBarrier();
        var tabs = person.Main.Locator("[role=tab]:visible");
        for (var at = 1; at < await tabs.CountAsync(); at++)
        {
            await tabs.Nth(at).ClickAsync();
            await person.Ready();
            await person.AssertNoBarrier();
        }
    }

    [Theory]
    [InlineData(1033, false)]
    [InlineData(1031, true)]
    [InlineData(1040, false)]
    public async Task Dashboards_have_no_barrier(int language, bool dark)
    {
        await using var person = await desk.Open(demo, "Davide Romano", language, dark);
        foreach (var dashboard in Demo.Solution.Dashboards)
        {
            await person.Go($"/dashboard/{dashboard.Id:D}");
            await person.AssertNoBarrier();
        }

        await person.ChooseLanguage(1033);
    }

    [Fact]
    public async Task Lists_forms_charts_and_dialogs_have_no_barrier_in_the_dark()
    {
        await using var person = await desk.Open(demo, dark: true);
        await person.Go("/list/task");
        await person.Command("chart");
        await person.Ready();
        await person.AssertNoBarrier();
        await person.Picture("dark-list");
        await person.Go("/row/contact/new");
        await person.Command("save");
        await person.AssertNoBarrier();
        await person.Field("parentcustomerid").Locator("input").ClickAsync();
        await person.Field("parentcustomerid").Locator("[role=option]").First.WaitForAsync();
        await person.AssertNoBarrier();
        await person.Page.Keyboard.PressAsync("Escape");
        await person.Fill("lastname", "Dark");
        await person.Page.Locator("nav a").First.ClickAsync();
        await person.Dialog.WaitForAsync();
        await person.AssertNoBarrier();
    }
}
