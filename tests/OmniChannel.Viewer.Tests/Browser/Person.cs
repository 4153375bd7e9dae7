using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Playwright;
using OmniChannel.Browser;
using Xunit;

namespace OmniChannel.Viewer.Tests.Browser;

/// <summary>A person in front of the viewer: opens pages, fills forms, uses commands, and notes what goes wrong behind them.</summary>
public sealed class Person : IAsyncDisposable
{
    private readonly BrowserPage page;

    private Person(BrowserPage page) => this.page = page;

    public IPage Page => page.Page;

    /// <summary>Errors in the console and of scripts so far.</summary>
    public IReadOnlyList<string> Errors => page.Errors;

    public ILocator Main => Page.Locator("main");

    public ILocator Dialog => Page.Locator("dialog[open]").Last;

    /// <summary>The web resource that the dialog shows.</summary>
    public IFrameLocator Inside => Page.FrameLocator("dialog[open] iframe");

    public static async Task<Person> Start(BrowserPage page, string? user, int language)
    {
        var person = new Person(page);
        await person.Go("/");
        if (user is not null) await person.Become(user);
        await person.ChooseLanguage(language);
        return person;
    }

    /// <summary>Opens an address of the viewer and waits until the page is drawn.</summary>
    public async Task Go(string path)
    {
        await Page.GotoAsync(path);
        await Ready();
    }

    /// <summary>Waits until the page is drawn and nothing is under way.</summary>
    public Task Ready() => page.Still("document.querySelector('.page[data-ready=true]')");

    public async Task Become(string user)
    {
        var choice = Page.Locator("#user option").Filter(new LocatorFilterOptions { HasText = user }).First;
        await Page.SelectOptionAsync("#user", await choice.GetAttributeAsync("value") ?? string.Empty);
        await Page.Locator($"#user option:checked:has-text('{user}')").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await Ready();
    }

    public async Task ChooseLanguage(int language)
    {
        await Page.SelectOptionAsync("#language", language.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await Page.Locator($"html[lang={(language == 1031 ? "de" : language == 1040 ? "it" : "en")}]").WaitForAsync();
        await Ready();
    }

    /// <summary>Uses an entry of the navigation.</summary>
    public async Task Visit(string title)
    {
        await Page.Locator("nav").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = title, Exact = true }).ClickAsync();
        await Ready();
    }

    /// <summary>Uses a command by its id or its label; one in a menu after opening that.</summary>
    public async Task Command(string command)
    {
        // What is on offer depends on scripts and answers of the server.
        await Ready();
        var opener = Main.Locator($".flyout:has([role=menuitem][data-command='{command}']) > button");
        if (await opener.CountAsync() > 0) await opener.ClickAsync();
        var button = Main.Locator($".commands button[data-command='{command}']").Or(Main.Locator(".commands").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = command, Exact = true })).First;
        await button.ClickAsync();
    }

    /// <summary>The field of a column on a form.</summary>
    public ILocator Field(string column) => Page.Locator($"[data-control='{column}']").Last;

    /// <summary>Writes into the field of a column.</summary>
    public async Task Fill(string column, string text)
    {
        var input = Field(column).Locator("input, textarea").First;
        await input.FillAsync(text);
        await input.BlurAsync();
    }

    /// <summary>Chooses an option of a column by its label.</summary>
    public async Task Choose(string column, string label) => await Field(column).Locator("select").SelectOptionAsync(new SelectOptionValue { Label = label });

    /// <summary>Looks a row up and takes the first that is found.</summary>
    public async Task LookUp(string column, string text)
    {
        var box = Field(column).GetByRole(AriaRole.Combobox);
        await box.FillAsync(text);
        await Field(column).GetByRole(AriaRole.Option).Filter(new LocatorFilterOptions { HasText = text }).First.ClickAsync();
    }

    /// <summary>Saves the form and waits for it.</summary>
    public async Task Save()
    {
        await Command("save");
        await Page.Locator(".save-state:not(.dirty)").WaitForAsync();
        await Ready();
    }

    /// <summary>Keeps a picture of the page as test output.</summary>
    public async Task<string> Picture(string name)
    {
        await Ready();
        var file = Path.Combine(Desk.Pictures, name + ".png");
        // From the top: what a form has to say stands there.
        await Page.EvaluateAsync("window.scrollTo(0, 0)");
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
        return file;
    }

    /// <summary>Reads JSON from the server as this person.</summary>
    public async Task<JsonElement> Read(string path)
    {
        var text = await Page.EvaluateAsync<string>("async path => { const r = await fetch(path); return await r.text(); }", path);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    /// <summary>A request was refused, as the person was to be told: that is no error.</summary>
    public Task TakeRefusal() => page.Forget(": 400 ");

    /// <summary>Fails when something went wrong behind the pages.</summary>
    public void AssertNoErrors() => Assert.True(Errors.Count == 0, string.Join(Environment.NewLine, Errors.Distinct()));

    /// <summary>Fails when the page, as it stands, has a barrier by WCAG 2.2 AA.</summary>
    public async Task AssertNoBarrier()
    {
        await Ready();
        var violations = await Accessibility.ViolationsAsync(Page);
        Assert.True(violations.Count == 0, $"{new Uri(Page.Url).PathAndQuery}\n{string.Join('\n', violations.Distinct())}");
    }

    public async ValueTask DisposeAsync() => await page.DisposeAsync();
}
