using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using OmniChannel.Viewer.Tests.Fixture;
using Xunit;

namespace OmniChannel.Viewer.Tests;

/// <summary>What the pages are told about the solution.</summary>
[Collection(DemoCollection.Name)]
public sealed class ContentTests(Demo demo)
{
    [Fact]
    public async Task The_navigation_shows_only_what_the_role_may_open()
    {
        using var admin = await demo.Client();
        using var rep = await demo.Client("Katrin Brandt");
        var all = Items(await admin.Json("viewer/app"));
        var some = Items(await rep.Json("viewer/app"));
        Assert.Contains("omni_scoringmodels", all);
        Assert.DoesNotContain("omni_scoringmodels", some);
        Assert.Contains("omni_visits", some);
        Assert.Subset(all.ToHashSet(), some.ToHashSet());
    }

    [Theory]
    [InlineData(1033, "Work", "Due Date")]
    [InlineData(1031, "Arbeit", null)]
    [InlineData(1040, "Lavoro", null)]
    public async Task Texts_come_in_the_language_of_the_user(int language, string group, string? column)
    {
        using var client = await demo.Client("Helen Walsh", language);
        var app = await client.Json("viewer/app");
        Assert.Equal(group, app.GetProperty("areas")[0].GetProperty("groups")[0].GetProperty("title").GetString());
        if (column is not null) Assert.Equal(column, (await client.Json("viewer/tables/task")).GetProperty("columns").GetProperty("scheduledend").GetProperty("label").GetString());
    }

    [Theory]
    [InlineData(1033, "W 1/2026")]
    [InlineData(1031, "KW 1/2026")]
    [InlineData(1040, "S 1/2026")]
    public async Task Months_and_weeks_of_a_chart_have_their_year_and_stand_in_the_order_of_time(int language, string week)
    {
        // How a language shortens its months is a matter of the machine's libraries.
        string Month(int year, int month) => new DateTime(year, month, 1).ToString("MMM yyyy", CultureInfo.GetCultureInfo(language));
        using var client = await demo.Client("Davide Romano", language);
        var months = await Labels(client, "omni_npsperiod", "omni_start", "d3dccebd-118a-58ea-9a2b-76b239d9c830");
        Assert.Equal((Month(2025, 6), Month(2026, 3)), (months[0], months[^1]));
        var weeks = await Labels(client, "omni_interaction", "omni_occurredon", null);
        Assert.Contains(week, weeks);
        var starts = weeks.Select(label => label.Split(' ')[1].Split('/')).Select(parts => int.Parse(parts[1], CultureInfo.InvariantCulture) * 100 + int.Parse(parts[0], CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(starts.Order(), starts);
    }

    private static async Task<List<string>> Labels(Client client, string table, string column, string? view)
    {
        var chart = Demo.Solution.FindTable(table)!.Charts.Single(chart => chart.Xml.Descendants("attribute").Any(attribute => (string?)attribute.Attribute("name") == column && attribute.Attribute("dategrouping") is not null));
        var read = await client.Json($"viewer/charts/{chart.Id:D}" + (view is null ? string.Empty : "?view=" + view));
        return [.. read.GetProperty("labels").EnumerateArray().Select(label => label.GetString()!)];
    }

    [Fact]
    public async Task Pages_of_a_view_hold_every_row_once_in_the_order_asked_for()
    {
        using var client = await demo.Client();
        var view = await PublicView(client, "omni_leadscore");
        var seen = new List<string>();
        string? cookie = null;
        JsonElement page;
        do
        {
            page = await client.Json($"viewer/views/{view}/rows?size=7&sort=omni_name&page={(seen.Count / 7) + 1}" + (cookie is null ? string.Empty : "&cookie=" + Uri.EscapeDataString(cookie)));
            seen.AddRange(page.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("id").GetString()!));
            cookie = page.GetProperty("cookie").GetString();
        }
        while (page.GetProperty("more").GetBoolean());
        Assert.Equal(page.GetProperty("total").GetInt32(), seen.Count);
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Fact]
    public async Task A_search_finds_rows_by_the_columns_of_quick_find()
    {
        using var client = await demo.Client();
        var view = await PublicView(client, "omni_term");
        var rows = (await client.Json($"viewer/views/{view}/rows?search=*a")).GetProperty("rows").GetArrayLength();
        Assert.InRange(rows, 1, (await client.Json($"viewer/views/{view}/rows")).GetProperty("total").GetInt32());
        Assert.Equal(0, (await client.Json($"viewer/views/{view}/rows?search=nothing-is-called-so")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task The_numbers_of_a_chart_add_up_to_the_rows_of_its_view()
    {
        using var client = await demo.Client();
        var chart = (await client.Json("viewer/tables/omni_npsresponse")).GetProperty("charts")[0].GetProperty("id").GetString();
        var data = await client.Json("viewer/charts/" + chart);
        var sum = data.GetProperty("series")[0].GetProperty("points").EnumerateArray().Sum(point => point.GetProperty("value").GetDecimal());
        Assert.Equal((await client.Api("omni_npsresponses?$select=omni_name&$count=true")).GetProperty("@odata.count").GetDecimal(), sum);
    }

    [Fact]
    public async Task Web_resources_are_served_with_their_type_and_run_nothing_of_others()
    {
        using var client = await demo.Client();
        foreach (var resource in Demo.Solution.WebResources)
        {
            using var response = await client.Send(HttpMethod.Get, "WebResources/" + resource.Name);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(resource.Content.ToArray(), await response.Content.ReadAsByteArrayAsync());
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            var policy = response.Headers.GetValues("Content-Security-Policy").Single();
            Assert.DoesNotContain("script-src 'self' 'unsafe-inline'", policy, StringComparison.Ordinal);
            if (resource.Type == 11) Assert.Contains("sandbox", policy, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("viewer/views/00000000-0000-0000-0000-000000000001")]
    [InlineData("viewer/forms/00000000-0000-0000-0000-000000000001")]
    [InlineData("viewer/charts/00000000-0000-0000-0000-000000000001")]
    [InlineData("viewer/dashboards/00000000-0000-0000-0000-000000000001")]
    [InlineData("viewer/tables/nothing")]
    [InlineData("WebResources/omni_/nothing.js")]
    public async Task What_the_solution_lacks_is_not_found(string path)
    {
        using var client = await demo.Client();
        using var response = await client.Send(HttpMethod.Get, path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static List<string> Items(JsonElement app) =>
    [
        .. app.GetProperty("areas").EnumerateArray().SelectMany(area => area.GetProperty("groups").EnumerateArray()).SelectMany(group => group.GetProperty("items").EnumerateArray())
            .Select(item => item.GetProperty("id").GetString()!),
    ];

    private static async Task<string> PublicView(Client client, string table) =>
        (await client.Json("viewer/tables/" + table)).GetProperty("views").EnumerateArray().First(view => view.GetProperty("type").GetInt32() == 0).GetProperty("id").GetString()!;
}
