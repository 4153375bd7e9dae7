using System;
using System.Threading.Tasks;
using Microsoft.Playwright;
using OmniChannel.Viewer.Tests.Fixture;
using Xunit;

namespace OmniChannel.Viewer.Tests.Browser;

/// <summary>Rows that are written on forms: through the pipeline, with its refusals in their own words.</summary>
[Collection(BrowserCollection.Name)]
public sealed class SaveTests(Demo demo, Desk desk)
{
    [Fact]
    public async Task A_row_is_created_changed_and_found_again()
    {
        await using var person = await desk.Open(demo);
        await person.Go("/row/account/new");
        await person.Fill("name", "Clinic by the lake");
        await person.Save();
        await Assertions.Expect(person.Main.Locator("h1")).ToContainTextAsync("Clinic by the lake");
        await person.Fill("name", "Clinic by the sea");
        await Assertions.Expect(person.Main.Locator(".save-state")).ToContainTextAsync("Unsaved changes");
        await person.Save();
        await person.Go(new Uri(person.Page.Url).PathAndQuery);
        Assert.Equal("Clinic by the sea", await person.Field("name").Locator("input").InputValueAsync());
        person.AssertNoErrors();
    }

    [Fact]
    public async Task A_required_column_without_value_keeps_the_form_from_being_saved()
    {
        await using var person = await desk.Open(demo);
        await person.Go("/row/contact/new");
        await person.Command("save");
        var field = person.Field("lastname");
        await Assertions.Expect(field.GetByRole(AriaRole.Alert)).ToContainTextAsync("Last Name: enter a value.");
        Assert.Equal("true", await field.Locator("input").GetAttributeAsync("aria-invalid"));
        person.AssertNoErrors();
    }

    [Fact]
    public async Task A_refusal_of_the_pipeline_is_shown_in_its_own_words_and_keeps_what_was_typed()
    {
        await using var person = await desk.Open(demo);
        await person.Go("/row/omni_interaction/new");
        await person.LookUp("omni_contactid", "Anna Albers");
        await person.Field("omni_channelid").GetByRole(AriaRole.Combobox).ClickAsync();
        await person.Field("omni_channelid").GetByRole(AriaRole.Option).First.ClickAsync();
        await person.Field("omni_interactiontypeid").GetByRole(AriaRole.Combobox).ClickAsync();
        await person.Field("omni_interactiontypeid").GetByRole(AriaRole.Option).First.ClickAsync();
        await person.Fill("omni_occurredon", "2030-01-01T10:00");
        await person.Command("save");
        await Assertions.Expect(person.Dialog).ToContainTextAsync("0x80040265");
        await person.Dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "OK" }).ClickAsync();
        Assert.Equal("2030-01-01T10:00", await person.Field("omni_occurredon").Locator("input").InputValueAsync());
        Assert.EndsWith("/row/omni_interaction/new", new Uri(person.Page.Url).AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_of_the_form_refuses_a_value_at_its_field()
    {
        await using var person = await desk.Open(demo, "Franziska Keller");
        await person.Go("/row/omni_scoringmodel/new");
        await person.Fill("omni_threshold", "10");
        await person.Fill("omni_rearmthreshold", "50");
        await Assertions.Expect(person.Field("omni_rearmthreshold").GetByRole(AriaRole.Alert)).ToContainTextAsync("The re-arm threshold 50 is above the threshold 10.");
        await person.Command("save");
        await person.Ready();
        Assert.EndsWith("/row/omni_scoringmodel/new", new Uri(person.Page.Url).AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lookup_is_searched_chosen_and_cleared_by_keyboard()
    {
        await using var person = await desk.Open(demo);
        await person.Go("/row/contact/new");
        await person.LookUp("parentcustomerid", "Klinikum");
        var box = person.Field("parentcustomerid").GetByRole(AriaRole.Combobox);
        Assert.Equal("Klinikum Rheinaue", await box.InputValueAsync());
        await box.FillAsync("Praxis");
        await person.Field("parentcustomerid").GetByRole(AriaRole.Option).First.WaitForAsync();
        await box.PressAsync("ArrowDown");
        await box.PressAsync("Enter");
        Assert.StartsWith("Praxis", await box.InputValueAsync(), StringComparison.Ordinal);
        await person.Field("parentcustomerid").Locator("button").ClickAsync();
        Assert.Equal(string.Empty, await box.InputValueAsync());
        person.AssertNoErrors();
    }

    [Fact]
    public async Task Unsaved_changes_are_not_lost_by_a_click()
    {
        await using var person = await desk.Open(demo);
        await person.Go("/row/contact/new");
        await person.Fill("lastname", "Kept");
        await person.Page.Locator("nav a").First.ClickAsync();
        await Assertions.Expect(person.Dialog).ToContainTextAsync("Leave without saving your changes?");
        await person.Dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Cancel" }).ClickAsync();
        Assert.Equal("Kept", await person.Field("lastname").Locator("input").InputValueAsync());
    }
}
