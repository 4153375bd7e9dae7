using System;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Xunit;

namespace OmniChannel.Viewer.Tests.Browser;

/// <summary>What a bad solution or a bad row does to the pages: it is shown, nothing is executed, nothing is lost.</summary>
[Collection(BrowserCollection.Name)]
public sealed class BadInputTests(Broken broken, Desk desk) : IClassFixture<Broken>
{
    [Fact]
    public async Task A_form_that_names_a_missing_column_says_so_and_works_without_it()
    {
        await using var person = await NewAccount();
        await Assertions.Expect(person.Field("omni_gone")).ToContainTextAsync("The column 'omni_gone' does not exist.");
        await person.Fill("name", "Saved all the same");
        await person.Save();
        await Assertions.Expect(person.Main.Locator("h1")).ToContainTextAsync("Saved all the same");
    }

    [Fact]
    public async Task Scripts_that_throw_are_reported_and_the_form_goes_on()
    {
        await using var person = await NewAccount();
        Assert.Equal("before it throws", await person.Field("telephone1").Locator("input").InputValueAsync());
        await person.Page.Locator("[data-control='telephone1'] input").FillAsync("1");
        await person.Page.Locator("[data-control='telephone1'] input").BlurAsync();
        await Assertions.Expect(person.Dialog).ToContainTextAsync("Script error");
        await Assertions.Expect(person.Dialog).ToContainTextAsync("thrown on change");
    }

    [Fact]
    public async Task A_script_that_prevents_a_save_keeps_what_was_typed()
    {
        await using var person = await NewAccount();
        await person.Fill("name", "Refused by the script");
        await person.Command("save");
        await Assertions.Expect(person.Main.Locator(".form-notices")).ToContainTextAsync("Not like this");
        Assert.EndsWith("/row/account/new", new Uri(person.Page.Url).AbsolutePath, StringComparison.Ordinal);
        Assert.Equal("Refused by the script", await person.Field("name").Locator("input").InputValueAsync());
    }

    [Fact]
    public async Task Texts_that_look_like_scripts_stay_texts()
    {
        await using var person = await NewAccount();
        await Assertions.Expect(person.Main.Locator(".form-section h3")).ToContainTextAsync(Broken.Attack);
        await person.Go("/list/account");
        await Assertions.Expect(person.Main.Locator("tbody")).ToContainTextAsync(Broken.Attack);
        await person.Main.Locator("tbody a").First.ClickAsync();
        await Assertions.Expect(person.Main.Locator("h1")).ToContainTextAsync("<script>");
        Assert.Null(await person.Page.EvaluateAsync<int?>("() => window.attacked ?? null"));
    }

    [Fact]
    public async Task The_browser_runs_no_script_that_gets_into_a_page()
    {
        await using var person = await desk.Open(broken.Address);
        await person.Page.EvaluateAsync("() => { const s = document.createElement('script'); s.textContent = 'window.attacked = 1'; document.body.append(s); }");
        Assert.Null(await person.Page.EvaluateAsync<int?>("() => window.attacked ?? null"));
    }

    [Fact]
    public async Task Views_that_cannot_be_read_say_why_and_others_can_be_chosen()
    {
        await using var person = await desk.Open(broken.Address);
        await person.Go($"/list/account?view={Broken.ViewId:D}");
        await Assertions.Expect(person.Main.Locator(".problem")).ToContainTextAsync("'account' entity doesn't contain attribute with Name = 'nothing'");
        await person.Page.SelectOptionAsync("#view", Broken.WithoutQuery.ToString("D"));
        await Assertions.Expect(person.Main.Locator(".problem")).ToContainTextAsync("has no query");
        await person.Page.SelectOptionAsync("#view", new SelectOptionValue { Label = "Accounts" });
        await person.Main.Locator("tbody tr").First.WaitForAsync();
    }

    // Every new form reports the script that throws on load; the report is closed.
    private async Task<Person> NewAccount()
    {
        var person = await desk.Open(broken.Address);
        await person.Go("/row/account/new");
        await person.Dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "OK" }).ClickAsync();
        return person;
    }
}
