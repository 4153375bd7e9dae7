using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Playwright;
using OmniChannel.Browser;
using Xunit;

namespace OmniChannel.WebResources.Tests;

/// <summary>The dialogs that commands open: they ask, call a custom API once, and show what came of it.</summary>
public sealed class DialogTests(Stage stage) : IClassFixture<Stage>
{
    private const string Contact = "0f0f0f0f-0000-4000-8000-000000000002";
    private const string Job = "0f0f0f0f-0000-4000-8000-000000000003";
    private static readonly object Unchanged = new { Changes = "" };
    private static readonly object Changed = new { Changes = "Changes since version 1:\nModel: threshold from 60 to 70.\nRule 'a' is gone: " + Sample.Hostile };
    private static readonly Scene Publish = new("publish", "omni_scoringmodel", Sample.Tables()) { More = "publish", Answers = [Changed] };
    private static readonly Scene Backfill = Publish with { More = "backfill", Answers = [] };
    private static readonly object Tested = new
    {
        Score = 61.5, Grade = "A", Problems = "", Explanation = "+61.50 Purchase (3\u00d7)",
        Result = JsonSerializer.Serialize(new
        {
            threshold = 50, isAboveThreshold = true, aboveThresholdUntil = "2026-07-14T00:00:00Z",
            lines = new object[] { new { kind = "interactions", code = "buy", name = "Purchase", count = 3, points = 66.5 }, new { kind = "group-maximum", code = "web", name = "Web", points = -5.0 } },
            rules = new[]
            {
                new { code = "buy", name = "Purchase " + Sample.Hostile, matches = true, points = 61.5, why = "Matched 3\u00d7, last on 2026-05-01." },
                new { code = "job", name = "Job title", matches = false, points = 0.0, why = "Does not hold: jobtitle is empty." },
            },
        }),
    };

    private static readonly Scene Test = new("test", "omni_scoringmodel", Sample.Tables()) { More = Contact, Answers = [Tested, Tested] };

    public static TheoryData<string, int, bool> Looks => new()
    {
        { "publish", 1033, false }, { "publish", 1031, false }, { "publish", 1040, true }, { "backfill", 1033, true }, { "test", 1033, false }, { "test", 1031, true }, { "test", 1040, false },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_dialog_draws_without_an_error_and_without_a_barrier(string dialog, int languageId, bool dark)
    {
        var scene = dialog == "publish" ? Publish : dialog == "backfill" ? Backfill : Test;
        await using var show = await stage.OpenAsync(scene with { LanguageId = languageId, Dark = dark, Width = languageId == 1040 ? 320 : 720 });
        if (dialog == "test") await show.Frame.WaitForSelectorAsync("table.titled");
        await show.KeepAsync($"dialog-{dialog}-{languageId}");
        Assert.Empty(await Accessibility.ViolationsAsync(show.Page.Page));
        Assert.Empty(show.Page.Errors);
        Assert.True(await show.Frame.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "the page is wider than its frame");
    }

    [Theory]
    [InlineData("Those from now on", "none", null)]
    [InlineData("Those of the last days as well", "days", 30)]
    [InlineData("The whole history", "all", null)]
    public async Task A_model_is_published_with_what_becomes_of_its_history(string choice, string range, int? days)
    {
        await using var show = await stage.OpenAsync(Publish with { Answers = [Unchanged, new { Problems = "", Notes = "Rule a waits for the sweep.", JobId = range == "none" ? null : Job }] });
        await show.Frame.GetByLabel(choice).CheckAsync();
        Assert.Equal(days is not null, await show.Frame.GetByLabel("Number of days").IsVisibleAsync());
        if (days is not null) await show.Frame.GetByLabel("Number of days").FillAsync($"{days}");
        await show.Frame.GetByLabel("Why the model is changed").FillAsync("Fair in May");
        await show.Frame.GetByRole(AriaRole.Button, new FrameGetByRoleOptions { Name = "Publish" }).ClickAsync();
        await show.Frame.GetByText("The model is published.").WaitForAsync();

        var call = Assert.Single(await Calls(show), call => call.GetProperty("name").GetString() == "omni_PublishModel");
        var values = call.GetProperty("values");
        Assert.Equal(Sample.Id, values.GetProperty("ModelId").GetProperty("omni_scoringmodelid").GetString());
        Assert.Equal(range, values.GetProperty("Backfill").GetString());
        Assert.Equal("Fair in May", values.GetProperty("Reason").GetString());
        Assert.Equal(days, values.TryGetProperty("Days", out var sent) ? sent.GetInt32() : null);
        Assert.Contains("Rule a waits for the sweep.", await show.TextAsync(), StringComparison.Ordinal);
        Assert.Equal(range == "none" ? 0 : 1, await show.Frame.GetByText("Watch the job").CountAsync());
    }

    [Fact]
    public async Task What_changes_is_shown_before_publishing()
    {
        await using var show = await stage.OpenAsync(Publish);
        await show.Frame.GetByText("Changes since version 1:").WaitForAsync();
        Assert.Equal(["Model: threshold from 60 to 70.", "Rule 'a' is gone: " + Sample.Hostile], await show.Frame.Locator("li").AllTextContentsAsync());
        Assert.Equal("omni_CompareModel", Assert.Single(await Calls(show)).GetProperty("name").GetString());
    }

    [Fact]
    public async Task What_keeps_a_model_from_being_published_is_listed_and_can_be_tried_again()
    {
        await using var show = await stage.OpenAsync(Publish with { Answers = [Unchanged, new { Problems = "Rule a: gives no points.\nRule b: " + Sample.Hostile }, new { Problems = "" }] });
        var publish = show.Frame.GetByRole(AriaRole.Button, new FrameGetByRoleOptions { Name = "Publish" });
        await publish.ClickAsync();
        await show.Frame.Locator("li").First.WaitForAsync();
        Assert.Equal(["Rule a: gives no points.", "Rule b: " + Sample.Hostile], await show.Frame.Locator("li").AllTextContentsAsync());
        await publish.ClickAsync();
        await show.Frame.GetByText("The model is published.").WaitForAsync();
        Assert.Equal(0, await publish.CountAsync());
    }

    [Fact]
    public async Task What_the_server_refuses_is_told_in_its_own_words()
    {
        await using var show = await stage.OpenAsync(Publish with { Answers = [Unchanged, "You lack the privilege prvWriteomni_ScoringModel."] });
        await show.Frame.GetByRole(AriaRole.Button, new FrameGetByRoleOptions { Name = "Publish" }).ClickAsync();
        Assert.Equal("You lack the privilege prvWriteomni_ScoringModel.", await show.Frame.Locator("[role=alert]").TextContentAsync());
        Assert.True(await show.Frame.GetByRole(AriaRole.Button, new FrameGetByRoleOptions { Name = "Publish" }).IsEnabledAsync());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1.5")]
    [InlineData("")]
    public async Task Days_that_are_no_number_of_days_are_not_sent(string days)
    {
        await using var show = await stage.OpenAsync(Backfill);
        await show.Frame.GetByLabel("Number of days").FillAsync(days);
        await show.Frame.GetByRole(AriaRole.Button, new FrameGetByRoleOptions { Name = "Score anew" }).ClickAsync();
        Assert.Contains("whole number of days", await show.Frame.Locator("[role=alert]").TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(await Calls(show));
    }

    [Fact]
    public async Task A_backfill_leads_to_its_job()
    {
        await using var show = await stage.OpenAsync(Backfill with { Answers = [new { JobId = Job }] });
        Assert.Equal(0, await show.Frame.GetByLabel("Those from now on").CountAsync());
        await show.Frame.GetByLabel("The whole history").CheckAsync();
        await show.Frame.GetByRole(AriaRole.Button, new FrameGetByRoleOptions { Name = "Score anew" }).ClickAsync();
        await show.Frame.GetByText("Watch the job").ClickAsync();
        Assert.Equal("omni_StartBackfill", Assert.Single(await Calls(show)).GetProperty("name").GetString());
        Assert.Equal(Job, await show.Page.Page.EvaluateAsync<string>("() => opened[0].entityId"));
    }

    [Fact]
    public async Task A_contact_is_tested_at_once_and_as_of_a_date()
    {
        await using var show = await stage.OpenAsync(Test);
        await show.Frame.WaitForSelectorAsync("table.titled");
        Assert.Equal("61.50", await show.Frame.Locator(".figure").TextContentAsync());
        Assert.Equal(["yes", "Matched 3\u00d7, last on 2026-05-01.", "61.5", "no", "Does not hold: jobtitle is empty.", "0"], await show.Frame.Locator("table.titled tbody td").AllTextContentsAsync());
        Assert.Contains(Sample.Hostile, await show.TextAsync(), StringComparison.Ordinal);
        Assert.Equal(["+66.50", "\u22125.00"], await show.Frame.Locator(".lines tbody td.number").AllTextContentsAsync());
        Assert.Contains("above the threshold 50", await show.TextAsync(), StringComparison.Ordinal);
        Assert.Contains("until Jul 14, 2026", await show.TextAsync(), StringComparison.Ordinal);
        await show.Frame.GetByLabel("As of").FillAsync("2026-05-31");
        await show.Frame.GetByRole(AriaRole.Button, new FrameGetByRoleOptions { Name = "Test" }).ClickAsync();
        await show.Frame.WaitForSelectorAsync(".result[aria-busy=false]");
        var calls = await Calls(show);
        Assert.Equal([null, "2026-05-31T23:59:59.000Z"], calls.Select(call => call.GetProperty("values").TryGetProperty("AsOf", out var on) ? on.GetString() : null));
        Assert.Equal(Contact, calls[0].GetProperty("values").GetProperty("ContactId").GetProperty("contactid").GetString());
    }

    private static async Task<IReadOnlyList<JsonElement>> Calls(Show show) => [.. (await show.Page.Page.EvaluateAsync<JsonElement>("() => calls")).EnumerateArray()];
}
