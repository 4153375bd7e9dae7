using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using OmniChannel.Browser;
using Xunit;

namespace OmniChannel.WebResources.Tests;

/// <summary>The pages in a real browser, in a frame, under a policy that lets nothing inline run.</summary>
public sealed class PageTests(Stage stage) : IClassFixture<Stage>
{
    private static readonly Scene NpsOfContact = new("nps", "contact", Sample.Nps);
    private static readonly Scene NpsOfAccount = new("nps", "account", Sample.Periods);
    private static readonly Scene ScoreOfContact = new("score", "contact", Sample.Score);
    private static readonly Scene SimulationOfModel = new("simulation", "omni_scoringmodel", Sample.Simulation);
    private static readonly Scene[] Scenes = [NpsOfContact, NpsOfAccount, ScoreOfContact, SimulationOfModel];

    private static readonly Dictionary<string, Scene> Variants = Scenes
        .SelectMany(scene => new (string, Scene)[]
        {
            ("", scene), ("-de", scene with { LanguageId = 1031 }), ("-it", scene with { LanguageId = 1040 }), ("-dark", scene with { Dark = true }),
            ("-contrast", scene with { HighContrast = true }), ("-narrow", scene with { Width = 320 }),
        }.Select(variant => (Name: $"{scene.Page}-{scene.Table}{variant.Item1}", Scene: variant.Item2)))
        .ToDictionary(one => one.Name, one => one.Scene);

    public static TheoryData<string> Names => [.. Variants.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_page_draws_without_an_error_and_without_a_barrier(string name)
    {
        await using var show = await stage.OpenAsync(Variants[name]);
        await show.KeepAsync(name);
        Assert.NotEqual(0, await show.Frame.Locator("svg[role=img]").CountAsync());
        Assert.Empty(await Accessibility.ViolationsAsync(show.Page.Page));
        Assert.Empty(show.Page.Errors);
        Assert.True(await show.Frame.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "the page is wider than its frame");
    }

    [Theory]
    [InlineData("nps-contact")]
    [InlineData("score-contact")]
    [InlineData("simulation-omni_scoringmodel")]
    public async Task What_users_wrote_is_shown_as_text(string name)
    {
        await using var show = await stage.OpenAsync(Variants[name]);
        await show.Frame.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");
        Assert.Contains(Sample.Hostile, await show.Frame.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await show.Frame.Locator("main script, main img").CountAsync());
        Assert.False(await show.Page.Page.EvaluateAsync<bool>("() => 'hacked' in window"));
    }

    [Fact]
    public async Task The_keyboard_reaches_every_answer_and_each_says_what_it_is()
    {
        await using var show = await stage.OpenAsync(NpsOfContact);
        await show.Page.Page.Keyboard.PressAsync("Tab");
        await show.Page.Page.Keyboard.PressAsync("Home");
        var slider = show.Frame.Locator("[role=slider]:focus");
        var said = new List<string?>();
        foreach (var _ in Sample.Answers)
        {
            said.Add(await slider.GetAttributeAsync("aria-valuetext"));
            Assert.Equal(said[^1], await show.Frame.Locator(".readout").TextContentAsync());
            await show.Page.Page.Keyboard.PressAsync("ArrowRight");
        }

        Assert.Equal(
            ["Mar 4, 2025: 4, detractor", "Jun 4, 2025: 7, passive", "Sep 4, 2025: 8, passive", "Dec 4, 2025: 9, promoter", "Mar 4, 2026: 6, detractor", "Jun 4, 2026: 10, promoter"], said);
        await show.Page.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(said[^1], await slider.GetAttributeAsync("aria-valuetext"));
        await show.KeepAsync("nps-contact-keyboard");
    }

    [Fact]
    public async Task The_pointer_reads_out_the_nearest_point()
    {
        await using var show = await stage.OpenAsync(NpsOfContact);
        await show.Frame.Locator("[role=slider]").HoverAsync(new LocatorHoverOptions { Position = new Position { X = 45, Y = 100 } });
        await Assertions.Expect(show.Frame.Locator(".readout")).ToHaveTextAsync("Mar 4, 2025: 4, detractor");
    }

    [Theory]
    [InlineData(1033, "Show as a table", "passive")]
    [InlineData(1031, "Als Tabelle anzeigen", "Passiver")]
    [InlineData(1040, "Mostra come tabella", "passivo")]
    public async Task The_table_holds_what_the_picture_shows(int languageId, string summary, string category)
    {
        await using var show = await stage.OpenAsync(NpsOfContact with { LanguageId = languageId });
        await show.Frame.GetByText(summary).ClickAsync();
        var scores = await show.Frame.Locator("tbody tr td.number").AllTextContentsAsync();
        Assert.Equal(Sample.Answers.Reverse().Select(score => $"{score}"), scores);
        Assert.Equal(2, await show.Frame.Locator("tbody td").GetByText(category, new LocatorGetByTextOptions { Exact = true }).CountAsync());
        Assert.Equal(languageId == 1033 ? "en" : languageId == 1031 ? "de" : "it", await show.Frame.Locator("html").GetAttributeAsync("lang"));
    }

    [Fact]
    public async Task The_lines_of_a_score_add_up_to_it()
    {
        await using var show = await stage.OpenAsync(ScoreOfContact);
        var points = (await show.Frame.Locator(".lines tbody td.number").AllTextContentsAsync()).Select(Number).ToList();
        Assert.Equal([42.50m, 20.00m, 12.00m, -8.25m, -5.00m], points);
        Assert.Equal(points.Sum(), Number(await show.Frame.Locator(".lines tfoot td").TextContentAsync() ?? string.Empty));
        Assert.Equal("61.25", await show.Frame.Locator(".figure").TextContentAsync());
        Assert.Equal(2, await show.Frame.Locator("line.threshold, line.rearm").CountAsync());
    }

    [Theory]
    [InlineData(1033, "60.25", "stored: 61.25, as of Jun 20, 2026")]
    [InlineData(1031, "60,25", "gespeichert: 61,25, Stand 20. Juni 2026")]
    [InlineData(1040, "60,25", "memorizzato: 61,25, al 20 giu 2026")]
    public async Task A_score_is_that_of_now_and_the_stored_one_is_named_with_its_date_when_it_is_another(int languageId, string now, string stored)
    {
        await using var show = await stage.OpenAsync(ScoreOfContact with { LanguageId = languageId, Answers = [Sample.ScoreNow] });
        await show.KeepAsync($"score-now-{languageId}");
        Assert.Equal(now, await show.Frame.Locator(".figure").TextContentAsync());
        Assert.Equal(now, await show.Frame.Locator(".lines tfoot td").TextContentAsync());
        Assert.Contains(stored, await show.Frame.Locator(".facts").TextContentAsync(), StringComparison.Ordinal);
        var asked = await show.Page.Page.EvaluateAsync<string[]>("() => calls.map(one => one.name + Object.keys(one.values).join())");
        Assert.Equal(["omni_TestContactModelId,ContactId"], asked);
        Assert.Empty(show.Page.Errors);
    }

    [Fact]
    public async Task A_score_that_now_cannot_be_asked_for_is_shown_as_stored_with_its_date()
    {
        await using var show = await stage.OpenAsync(ScoreOfContact with { Answers = ["Principal user is missing prvReadomni_ScoringModel"] });
        Assert.Equal("61.25", await show.Frame.Locator(".figure").TextContentAsync());
        Assert.Contains("as of Jun 20, 2026", await show.Frame.Locator(".facts").TextContentAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("stored", await show.TextAsync(), StringComparison.Ordinal);
        Assert.Empty(show.Page.Errors);
    }

    [Theory]
    [InlineData(1, 30)]
    [InlineData(2, null)]
    public async Task A_score_is_not_asked_for_anew_where_the_stored_one_is_right(int version, int? halfLife)
    {
        await using var show = await stage.OpenAsync(ScoreOfContact with { Rows = Sample.ScoreOf(version, halfLife), Answers = [Sample.ScoreNow] });
        Assert.Equal("61.25", await show.Frame.Locator(".figure").TextContentAsync());
        Assert.Equal(0, await show.Page.Page.EvaluateAsync<int>("() => calls.length"));
    }

    [Fact]
    public async Task A_curve_fades_between_its_values()
    {
        await using var show = await stage.OpenAsync(ScoreOfContact);
        var corners = (await show.Frame.Locator("polyline.curve").GetAttributeAsync("points"))!.Split(' ').Length;
        var values = await show.Frame.Locator("details tbody tr").CountAsync();
        // From the last snapshot, of May 18, four Mondays lie before the stored score of June 20.
        Assert.Equal(21, values);
        Assert.Equal(values + 4, corners);
    }

    [Fact]
    public async Task An_account_can_be_looked_at_by_year()
    {
        await using var show = await stage.OpenAsync(NpsOfAccount);
        Assert.Equal(7, await show.Frame.Locator(".whisker").CountAsync());
        Assert.Equal("+12.5 (No Clear Change)", await show.Frame.Locator("tbody tr:first-child td:last-child").TextContentAsync());
        await show.Frame.GetByLabel("year").CheckAsync();
        Assert.Equal(3, await show.Frame.Locator(".whisker").CountAsync());
        await show.Frame.GetByLabel("month").CheckAsync();
        Assert.Contains("no answers per month", await show.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_hands_over_the_client_API_and_its_row()
    {
        await using var show = await stage.OpenAsync(NpsOfContact, handedOver: true);
        var queries = await show.Page.Page.EvaluateAsync<string[]>("() => queries");
        Assert.Contains($"_omni_contactid_value eq {Sample.Id}", Assert.Single(queries), StringComparison.Ordinal);
        Assert.Equal(6, await show.Frame.Locator("svg .mark").CountAsync());
        Assert.Empty(show.Page.Errors);
    }

    [Fact]
    public async Task A_simulation_that_runs_is_looked_at_again_until_it_is_done()
    {
        await using var show = await stage.OpenAsync(SimulationOfModel with { Rows = Sample.Job(384210000, null) });
        Assert.Equal("The simulation is under way: 400 of 1,000 contacts.", await show.TextAsync());
        await show.Page.Page.EvaluateAsync("rows => { window.rows = rows; }", Sample.Simulation);
        await show.Frame.WaitForSelectorAsync("svg[role=img]");
        Assert.Contains("74 would cross the threshold", await show.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contact_that_would_move_is_opened_by_name()
    {
        await using var show = await stage.OpenAsync(SimulationOfModel);
        await show.Frame.GetByRole(AriaRole.Button, new FrameGetByRoleOptions { Name = "Luca Ferri" }).First.ClickAsync();
        Assert.Equal(Sample.Id, await show.Page.Page.EvaluateAsync<string>("() => opened[0].entityId"));
    }

    [Theory]
    [InlineData("nps", "contact", "omni_npsresponse", "There is no answer yet.")]
    [InlineData("nps", "account", "omni_npsperiod", "There are no answers per quarter yet.")]
    [InlineData("score", "contact", "omni_leadscore", "There is no score yet.")]
    [InlineData("simulation", "omni_scoringmodel", "omni_job", "There is no simulation of this model yet.")]
    public async Task A_page_without_rows_says_so(string page, string table, string rows, string expected)
    {
        await using var show = await stage.OpenAsync(new Scene(page, table, Sample.Tables((rows, []))) { Dark = true });
        Assert.Contains(expected, await show.TextAsync(), StringComparison.Ordinal);
        Assert.Empty(await Accessibility.ViolationsAsync(show.Page.Page));
        Assert.Empty(show.Page.Errors);
    }

    [Theory]
    [InlineData(384210001, null, "The rule a is gone.", "The simulation stopped: The rule a is gone.")]
    [InlineData(2, "{\"bands\":", null, "The result of the simulation cannot be read.")]
    [InlineData(2, "[]", null, "The result of the simulation cannot be read.")]
    public async Task A_simulation_without_a_result_says_why(int status, string? result, string? problem, string expected)
    {
        await using var show = await stage.OpenAsync(SimulationOfModel with { Rows = Sample.Job(status, result, problem) });
        Assert.Contains(expected, await show.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_read_that_is_refused_is_told_in_the_words_of_the_server()
    {
        await using var show = await stage.OpenAsync(NpsOfContact with { Rows = Sample.Tables(("omni_npsresponse", [new { fails = "The server is busy." }])) });
        Assert.Equal("This could not be read: The server is busy.", await show.Frame.Locator("[role=alert]").TextContentAsync());
        Assert.Empty(await Accessibility.ViolationsAsync(show.Page.Page));
    }

    [Theory]
    [InlineData(1033, "Your roles do not let you see this.")]
    [InlineData(1031, "Ihre Rollen erlauben nicht, das zu sehen.")]
    [InlineData(1040, "I ruoli assegnati non consentono di vedere questi dati.")]
    public async Task Somebody_who_may_not_see_the_rows_is_told_that_and_not_of_an_error(int languageId, string expected)
    {
        await using var show = await stage.OpenAsync(SimulationOfModel with { Rows = Sample.Tables(), LanguageId = languageId });
        Assert.Equal(expected, await show.TextAsync());
        Assert.Equal(0, await show.Frame.Locator("[role=alert]").CountAsync());
        Assert.Empty(await Accessibility.ViolationsAsync(show.Page.Page));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_row_that_is_not_saved_is_asked_to_be_saved(bool handedOver)
    {
        await using var show = await stage.OpenAsync(NpsOfContact with { Id = "" }, handedOver);
        Assert.Equal("Save the row first.", await show.TextAsync());
    }

    [Theory]
    [InlineData("nps-contact")]
    [InlineData("score-contact")]
    [InlineData("simulation-omni_scoringmodel")]
    public async Task A_printed_page_shows_picture_and_table_and_nothing_to_operate(string name)
    {
        await using var show = await stage.OpenAsync(Variants[name + "-dark"]);
        await show.Frame.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        await show.Page.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await show.KeepAsync(name + "-print");
        Assert.Equal(0, await show.Frame.Locator(".scrub:visible, .readout:visible, summary:visible").CountAsync());
        Assert.True(await show.Frame.Locator("details table").First.IsVisibleAsync());
        Assert.Equal("rgb(255, 255, 255)", await show.Frame.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
    }

    private static decimal Number(string text) =>
        decimal.Parse(Regex.Replace(text, "[^0-9.\u2212]", "").Replace('\u2212', '-'), System.Globalization.CultureInfo.InvariantCulture);
}
