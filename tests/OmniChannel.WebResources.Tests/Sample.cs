using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace OmniChannel.WebResources.Tests;

/// <summary>Rows as the Web API hands them over, newest first, some with texts that would be markup elsewhere.</summary>
internal static class Sample
{
    public const string Id = "0f0f0f0f-0000-4000-8000-000000000001";
    public const string Hostile = "<script>top.hacked = true</script><img src=x onerror=\"top.hacked=true\">";
    private const string Formatted = "@OData.Community.Display.V1.FormattedValue";

    public static readonly int[] Answers = [4, 7, 8, 9, 6, 10];

    public static IReadOnlyDictionary<string, object[]> Nps { get; } = Tables(("omni_npsresponse", [.. Answers.Select((score, index) => (object)new Dictionary<string, object?>
    {
        ["omni_respondedon"] = On(2025, 3 + (3 * index), 4), ["omni_score"] = score, ["omni_survey"] = $"Survey {index + 1}", ["omni_comment"] = index == 2 ? Hostile : null,
    }).Reverse()]));

    public static IReadOnlyDictionary<string, object[]> Periods { get; } = Tables(("omni_npsperiod",
        [.. Quarters().Concat(Years()).OrderByDescending(row => (string)row["omni_start"]!, StringComparer.Ordinal)]));

    public static IReadOnlyDictionary<string, object[]> Score { get; } = ScoreOf(version: 2, halfLife: 30m);

    /// <summary>The score as it is a day later.</summary>
    public static object ScoreNow { get; } = new
    {
        Score = 60.25m, Grade = "B", Problems = "", Explanation = "+60.25 Purchase (3\u00d7)",
        Result = JsonSerializer.Serialize(new
        {
            asOf = "2026-06-21T09:00:00Z",
            lines = new object[] { new { kind = "interactions", code = "buy", name = "Purchase", count = 3, points = 65.25 }, new { kind = "group-maximum", code = "web", name = "Web", points = -5.0 } },
        }),
    };

    /// <summary>A lead score that counts by a version, while the second version is published.</summary>
    public static IReadOnlyDictionary<string, object[]> ScoreOf(int version, decimal? halfLife) => Tables(
        ("omni_leadscore", [new Dictionary<string, object?>
        {
            ["omni_version"] = version, ["omni_engagementpoints"] = 41.25m, ["_omni_contactid_value"] = Id,
            ["omni_leadscoreid"] = Id, ["omni_score"] = 61.25m, ["omni_asof"] = "2026-06-20T00:00:00Z", ["omni_state"] = 384210001, ["omni_state" + Formatted] = "Handed over",
            ["omni_grade"] = "A", ["omni_abovethresholduntil"] = "2026-07-14T00:00:00Z", ["_omni_scoringmodelid_value"] = Id, ["_omni_scoringmodelid_value" + Formatted] = Hostile,
            ["omni_explanation"] = "+42.50 Purchase on Online shop (3\u00d7)\n+20.00 Job title (profile)\n+12.00 Webinar (2\u00d7)\n\u22128.25 Complaint (1\u00d7)\n\u22125.00 capped: maximum of group Web",
        }]),
        ("omni_scoringmodel", [new Dictionary<string, object?>
        {
            ["omni_scoringmodelid"] = Id, ["omni_threshold"] = 50m, ["omni_rearmthreshold"] = 40m, ["omni_version"] = 2, ["omni_halflifedays"] = halfLife,
        }]),
        ("omni_scoresnapshot", [.. Enumerable.Range(0, 20).Select(week => (object)new Dictionary<string, object?>
        {
            ["omni_on"] = new DateTime(2026, 1, 5, 0, 0, 0, DateTimeKind.Utc).AddDays(7 * week).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["omni_score"] = 3 + (((week * 37) % 11) * 5.5m), ["omni_fading"] = ((week * 37) % 11) * 5.5m,
        }).Reverse()]));

    public static IReadOnlyDictionary<string, object[]> Simulation { get; } = Job(2, JsonSerializer.Serialize(new
    {
        threshold = 50, contacts = 4200, sampled = 1000, up = 74, down = 12,
        bands = Enumerable.Range(0, 12).Select(band => new { from = band == 0 ? (int?)null : (band - 1) * 10, to = band == 11 ? (int?)null : band * 10, before = 320 / (band + 1), after = 300 / (band + 1) }),
        movers = new[] { new { contactId = Id, contact = "Anna " + Hostile, before = 38.5, after = 71.0 }, new { contactId = Id, contact = "Luca Ferri", before = 55.0, after = 31.25 } },
        thresholdBefore = 60,
        upExamples = new[] { new { contactId = Id, contact = "Anna Berg", before = 38.5, after = 71.0 } },
        downExamples = new[] { new { contactId = Id, contact = "Luca Ferri", before = 55.0, after = 31.25 } },
        reps = new[] { new { rep = "Jonas Weber", tasksAtOnce = 9, tasksPerWeek = 3.5 }, new { rep = "Carla Bruni", tasksAtOnce = 4, tasksPerWeek = 2.0 } },
    }));

    public static IReadOnlyDictionary<string, object[]> Job(int status, string? result, string? problem = null) => Tables(("omni_job", [new Dictionary<string, object?>
    {
        ["statuscode"] = status, ["omni_done"] = 400, ["omni_total"] = 1000, ["omni_result"] = result, ["omni_problem"] = problem,
    }]));

    public static IReadOnlyDictionary<string, object[]> Tables(params (string Table, object[] Rows)[] tables) => tables.ToDictionary(one => one.Table, one => one.Rows);

    private static IEnumerable<Dictionary<string, object?>> Quarters() =>
        new[] { -20.0, 5, 18, 33.333, 12.5, 41, 55 }.Select((nps, index) => Period(384210001, On(2024, 10 + (3 * index), 1), nps, 8 + index));

    private static IEnumerable<Dictionary<string, object?>> Years() => new[] { -20.0, 17.2, 48 }.Select((nps, index) => Period(384210002, On(2024 + index, 1, 1), nps, 30 + index));

    private static Dictionary<string, object?> Period(int kind, string start, double nps, int responses) => new()
    {
        ["omni_start"] = start, ["omni_periodkind"] = kind, ["omni_nps"] = nps, ["omni_npslow"] = nps - 24, ["omni_npshigh"] = nps + 20, ["omni_responses"] = responses, ["omni_rule"] = 384210000,
        ["omni_rule" + Formatted] = "All", ["omni_change"] = 12.5, ["omni_clearchange"] = 384210002, ["omni_clearchange" + Formatted] = "No Clear Change",
    };

    private static string On(int year, int month, int day) =>
        new DateTime(year, 1, day, 10, 0, 0, DateTimeKind.Utc).AddMonths(month - 1).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
