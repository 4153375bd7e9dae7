using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using OmniChannel.Viewer.Tests.Fixture;
using Xunit;

namespace OmniChannel.Viewer.Tests.Browser;

/// <summary>Lists, forms and dashboards as a person uses them.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PageTests(Demo demo, Desk desk)
{
    [Fact]
    public async Task The_first_page_is_the_first_entry_of_the_navigation()
    {
        await using var person = await desk.Open(demo, "Katrin Brandt");
        await Assertions.Expect(person.Page).ToHaveTitleAsync("My Work");
        await person.Picture("rep-my-work");
        person.AssertNoErrors();
    }

    [Fact]
    public async Task Scripts_of_forms_read_the_clock_of_the_environment()
    {
        await using var person = await desk.Open(demo, "Katrin Brandt");
        await person.Go("/row/omni_interaction/new");
        await Assertions.Expect(person.Field("omni_occurredon").Locator("input")).ToHaveValueAsync(new Regex("^2026-03-30T"));
        person.AssertNoErrors();
    }

    [Fact]
    public async Task A_list_is_searched_sorted_and_opened()
    {
        await using var person = await desk.Open(demo);
        await person.Visit("Contacts");
        await person.Page.FillAsync("#search", "Anna Alb");
        await person.Page.PressAsync("#search", "Enter");
        await person.Ready();
        await Assertions.Expect(person.Main.Locator("tbody tr").First).ToContainTextAsync("Albers");
        await person.Picture("contacts");
        await person.Main.Locator("tbody a").First.ClickAsync();
        await person.Ready();
        await Assertions.Expect(person.Main.GetByRole(AriaRole.Heading, new LocatorGetByRoleOptions { Level = 1 })).ToContainTextAsync("Albers");
        await person.Picture("contact");
        person.AssertNoErrors();
    }
}
