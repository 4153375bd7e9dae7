using System;
using System.Linq;
using System.Text.Json;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Scoring;

public class Explanations_as_data
{
    [Fact]
    public void The_points_of_the_lines_add_up_whatever_fits()
    {
        var random = new Random(20261126);
        for (var i = 0; i < 500; i++)
        {
            var rules = Enumerable.Range(0, random.Next(1, 30)).Select(rule => Sample.Rule("rule \"" + rule + "\" \u00e4\\", 1)).ToArray();
            var model = Sample.Compiled(Sample.Model(rules, halfLife: 7));
            var balances = model.NewBalances();
            for (var rule = 0; rule < rules.Length; rule++) balances.Add(rules[rule].Code, random.Next(-1000, 1000) / 10m, Sample.Day(rule));
            var explanation = model.ScoreAt(balances, Profile.Empty, Sample.Day(rules.Length)).Explain();
            var room = random.Next(100, 3000);

            var json = ExplanationLines.Write(explanation, room);

            Assert.True(json.Length <= room);
            var lines = JsonDocument.Parse(json).RootElement.EnumerateArray().ToList();
            Assert.Equal(explanation.Score, lines.Sum(line => line.GetProperty("points").GetDecimal()));
            Assert.Equal(explanation.Count, lines.Sum(line => line.GetProperty("kind").GetString() == "rest" ? line.GetProperty("count").GetInt32() : 1));
        }
    }

    [Fact]
    public void A_test_as_data_says_what_the_test_says()
    {
        var model = Sample.Compiled(Sample.Model([Sample.Rule("click", 8, maximum: 10), Sample.ProfileRule("boss", 5, "jobtitle", "not-empty")], threshold: 10));
        var test = model.Test([new LedgerEntry(Sample.Lines("click", 16), Sample.Day(0))], Profile.Empty, Sample.Day(1));

        var json = JsonDocument.Parse(ContactTestJson.Write(test, 10, Language.German)).RootElement;

        Assert.Equal(10m, json.GetProperty("score").GetDecimal());
        Assert.True(json.GetProperty("isAboveThreshold").GetBoolean());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("aboveThresholdUntil").ValueKind);
        Assert.Equal(["click interaction True 10", "boss profile False 0"], json.GetProperty("rules").EnumerateArray().Select(rule =>
            $"{rule.GetProperty("code")} {rule.GetProperty("kind")} {rule.GetProperty("matches").GetBoolean()} {rule.GetProperty("points")}"));
        Assert.StartsWith("Trifft nicht zu: jobtitle ist leer", json.GetProperty("rules")[1].GetProperty("why").GetString(), StringComparison.Ordinal);
        Assert.Equal(10m, json.GetProperty("lines").EnumerateArray().Sum(line => line.GetProperty("points").GetDecimal()));
        Assert.Equal("\u22126,00 gekappt: Maximum von Rule click", json.GetProperty("lines")[1].GetProperty("text").GetString());
    }
}
