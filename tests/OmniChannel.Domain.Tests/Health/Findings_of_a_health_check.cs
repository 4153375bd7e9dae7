using System;
using System.Linq;
using System.Text.Json;
using OmniChannel.Domain.Health;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Health;

public class Findings_of_a_health_check
{
    private static readonly Sentence Step = new("step", "Step off", "Schritt aus", "Passaggio spento");
    private static readonly Sentence Row = new("row", "Row without parent", "Zeile ohne Bezug", "Riga senza riferimento");
    private static readonly Sentence Problem = new("problem", "'{0}' is off.", "'{0}' ist aus.", "'{0}' è spento.");
    private static readonly Sentence Remedy = new("remedy", "Switch it on.", "Einschalten.", "Accendere.");

    [Fact]
    public void Are_counted_by_kind_in_the_order_in_which_they_were_found()
    {
        HealthFinding[] findings = [Finding(Step, "a").Mended(), Finding(Row, "b"), Finding(Step, "c")];
        Assert.Equal("Step off: 2 found, 1 mended\nRow without parent: 1 found, 0 mended", HealthReport.Summary(findings, Language.English));
        Assert.Equal("Schritt aus: 2 gefunden, 1 behoben\nZeile ohne Bezug: 1 gefunden, 0 behoben", HealthReport.Summary(findings, Language.German));
        Assert.Equal("Non è stato trovato nulla.", HealthReport.Summary([], Language.Italian));
    }

    [Theory]
    [InlineData("Ada \"Doe\"\n\\ … 😀")]
    [InlineData("")]
    public void Are_read_back_from_their_JSON_whatever_rows_are_called(string name)
    {
        var finding = Finding(Step, name);
        using var json = JsonDocument.Parse(HealthReport.Json([finding, finding.Mended()], Language.Italian));
        var rows = json.RootElement.EnumerateArray().ToList();
        Assert.Equal([false, true], rows.Select(row => row.GetProperty("mended").GetBoolean()));
        Assert.Equal(
            ["step", "Passaggio spento", "table", finding.Id.ToString(), name, $"'{name}' è spento.", "Accendere."],
            rows[0].EnumerateObject().Where(property => property.Name != "mended").Select(property => property.Value.GetString()));
    }

    [Fact]
    public void Of_nothing_are_an_empty_list() => Assert.Equal("[]", HealthReport.Json([], Language.English));

    private static HealthFinding Finding(Sentence kind, string name) => new(kind, "table", Guid.NewGuid(), name, Problem.With(name), Remedy.With());
}
