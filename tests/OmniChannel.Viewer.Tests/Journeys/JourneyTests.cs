using System;
using System.Threading.Tasks;
using Microsoft.Playwright;
using OmniChannel.Viewer.Tests.Browser;
using OmniChannel.Viewer.Tests.Fixture;
using Xunit;

namespace OmniChannel.Viewer.Tests.Journeys;

/// <summary>
/// The work of one day, by the people who do it: marketing sets up a model and publishes it, an interaction makes a contact cross its threshold, the rep visits,
/// the manager and the administrator look at what became of it. Pictures of every step are kept; those of the guide are taken from them.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class JourneyTests(Demo demo, Desk desk)
{
    [Theory]
    [InlineData(1033)]
    [InlineData(1031)]
    [InlineData(1040)]
    public async Task A_model_is_set_up_and_published_a_contact_crosses_and_is_visited_and_everyone_sees_it(int language)
    {
        var day = new Day(Words.Of(language));
        await using (var marketer = await desk.Open(demo, "Franziska Keller", language)) await new MarketersWork(marketer, day).Do();
        await using (var rep = await desk.Open(demo, day.Words.Rep, language)) await new RepsWork(rep, day).Do();
        await using (var manager = await desk.Open(demo, "Davide Romano", language)) await new ManagersWork(manager, day).Do();
        await using (var administrator = await desk.Open(demo, null, language)) await new AdministratorsWork(administrator, day).Do();
    }
}

/// <summary>What the people of a day share: names of the rows they make, in the language they work in.</summary>
internal sealed record Day(Words Words)
{
    public string Model => "Lipid clinic " + Words.Short;

    public string ModelCode => "lipid-" + Words.Short;

    public string LastName => "Marten-" + Words.Short;

    /// <summary>Name under which the picture of a step is kept.</summary>
    public string Picture(string step) => $"journey-{Words.Short}-{step}";
}

/// <summary>What everybody does.</summary>
internal abstract class Work(Person person, Day day)
{
    protected Person Person { get; } = person;

    protected Day Day { get; } = day;

    protected IPage Page => Person.Page;

    protected IFrameLocator Inside => Person.Inside;

    public async Task Do()
    {
        await Steps();
        Person.AssertNoErrors();
        // The language is a setting of the user; other tests expect English.
        await Person.ChooseLanguage(1033);
    }

    protected abstract Task Steps();

    protected Task<string> Keep(string step) => Person.Picture(Day.Picture(step));

    protected static Task Shows(ILocator place, string text) => Assertions.Expect(place).ToContainTextAsync(text);

    /// <summary>Uses the entry of the navigation that lists a table.</summary>
    protected async Task List(string table)
    {
        await Page.Locator($"nav a[href^='/list/{table}']").First.ClickAsync();
        await Person.Ready();
    }

    /// <summary>Begins a row that belongs to the row on the form, from the grid that lists such rows.</summary>
    protected async Task Add(string grid)
    {
        await OpenTabOf(grid);
        await Person.Field(grid).Locator("button[data-command=new]").ClickAsync();
        await Person.Ready();
    }

    /// <summary>Opens the tab of a form that holds a control.</summary>
    protected async Task OpenTabOf(string control)
    {
        var panel = await Person.Field(control).Locator("xpath=ancestor::*[@role='tabpanel']").GetAttributeAsync("aria-labelledby");
        if (panel is not null && await Page.Locator("#" + panel).IsVisibleAsync()) await Page.Locator("#" + panel).ClickAsync();
    }

    /// <summary>Opens the first row of a table's list whose text has what is sought.</summary>
    protected async Task Open(string table, string text)
    {
        // As in the product, a search looks at the beginning of a text unless it starts with an asterisk.
        await Page.FillAsync("#search", "*" + text);
        await Page.PressAsync("#search", "Enter");
        await Person.Ready();
        await Person.Main.Locator("tbody tr").Filter(new LocatorFilterOptions { HasText = text }).First.Locator($"a[href^='/row/{table}/']").First.ClickAsync();
        await Person.Ready();
    }

    protected async Task ChooseValue(string column, int value) =>
        await Person.Field(column).Locator("select").SelectOptionAsync(value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    protected async Task CloseDialog()
    {
        await Person.Dialog.Locator(".dialog-head button").Or(Person.Dialog.Locator(".dialog-buttons button")).First.ClickAsync();
        await Person.Dialog.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        await Person.Ready();
    }
}
