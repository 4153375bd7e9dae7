using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Cli.Data;
using OmniChannel.Cli.Running;
using Spectre.Console;

namespace OmniChannel.Cli.Demo;

/// <summary>Shows, one after the other, what an admin, the reps and a marketer see after the campaign.</summary>
internal sealed class DemoPrinter(IAnsiConsole console, Organization organization, IReadOnlyList<string> zips)
{
    private const int TopScores = 3;
    private const int TaggedContents = 4;

    private readonly DemoReader reader = new(organization);

    /// <summary>Prints everything.</summary>
    public void Print(LoadReport report)
    {
        Packed(report);
        Visits();
        Scores();
        Tags();
        Nps();
        console.WriteLine();
        console.MarkupLine("Try it on data of your own: [bold]dotnet run --project tools/OmniChannel.Cli -- run FOLDER[/]");
    }

    private void Packed(LoadReport report)
    {
        Heading("Admin: the solution to import");
        foreach (var zip in zips)
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Shown(zip)}  ({new FileInfo(zip).Length / 1024.0:N0} KB)"));
        var rows = string.Join(", ", report.Tables.Where(table => table.Stored > 0).Select(table =>
            string.Create(CultureInfo.InvariantCulture, $"{table.Stored:N0} {organization.Dataverse.Catalog.Table(table.Table).CollectionLabels.Text.ToLowerInvariant()}")));
        console.Write(new Padder(new Text($"Imported into a local Dataverse; loaded {rows}.")).Padding(2, 0, 0, 0));
    }

    // A path within the folder one stands in says the same in fewer characters.
    private static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    private void Visits()
    {
        Heading("Reps: next best visits by due date");
        foreach (var rep in reader.Reps())
        {
            var tasks = reader.OpenTasks(rep.GetAttributeValue<Guid>("systemuserid"));
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{rep.GetAttributeValue<string>("fullname")}[/] [grey]({tasks.Count} open)[/]");
            foreach (var task in tasks) Visit(task);
        }
    }

    private void Visit(Entity task)
    {
        var contact = task.GetAttributeValue<EntityReference>("regardingobjectid");
        var due = task.GetAttributeValue<DateTime?>("scheduledend");
        var channel = Name(task, "omni_recommendedchannelid") ?? "any channel";
        var content = Name(task, "omni_recommendedcontentid");
        var grid = new Grid().AddColumn(new GridColumn().Width(18).PadLeft(2)).AddColumn(new GridColumn().Width(20)).AddColumn(new GridColumn().Width(19)).AddColumn();
        grid.AddRow(
            new Text(contact?.Name ?? string.Empty, new Style(decoration: Decoration.Bold)),
            new Text(Name(task, "omni_scoringmodelid") ?? string.Empty),
            new Text(due is { } date ? "by " + date.ToString("ddd dd MMM HH:mm", CultureInfo.InvariantCulture) : string.Empty),
            new Text(content is null ? channel : $"{channel}: {content}", new Style(Color.Green)));
        console.Write(grid);
        console.Write(new Padder(new Text(task.GetAttributeValue<string>("omni_reason") ?? string.Empty, new Style(Color.Grey))).Padding(4, 0, 2, 1));
    }

    private void Scores()
    {
        Heading("Marketers: the highest lead scores, and why");
        foreach (var score in reader.TopScores(TopScores))
        {
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture,
                $"[bold]{Name(score, "omni_contactid")}[/]  {Name(score, "omni_scoringmodelid")}  [bold green]{score.GetAttributeValue<decimal>("omni_score"):0.00}[/]");
            console.Write(new Padder(new Text(score.GetAttributeValue<string>("omni_explanation") ?? string.Empty)).Padding(4, 0, 2, 0));
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"    [bold]= {score.GetAttributeValue<decimal>("omni_score"):0.00}[/]\n");
        }
    }

    private void Tags()
    {
        Heading("Marketers: content tagged by the taxonomy");
        foreach (var content in reader.TaggedContents(TaggedContents))
        {
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{content.Title}[/] [grey]{content.Language}[/]");
            var grid = new Grid().AddColumn(new GridColumn().Width(34).PadLeft(4)).AddColumn(new GridColumn().Width(5)).AddColumn();
            foreach (var tag in content.Tags)
            {
                grid.AddRow(
                    new Text(Name(tag, "omni_termid") ?? string.Empty),
                    new Text(tag.GetAttributeValue<decimal>("omni_confidence").ToString("0.00", CultureInfo.InvariantCulture), new Style(Color.Green)),
                    new Text(tag.GetAttributeValue<string>("omni_evidence") ?? string.Empty, new Style(Color.Grey)));
            }

            console.Write(grid);
            console.WriteLine();
        }
    }

    private void Nps()
    {
        Heading("Managers: NPS per account, with its 95 % interval");
        var grid = new Grid().AddColumn(new GridColumn().Width(28).PadLeft(2)).AddColumn(new GridColumn().RightAligned().Width(6)).AddColumn(new GridColumn().Width(20))
            .AddColumn(new GridColumn().NoWrap());
        foreach (var account in reader.Nps())
        {
            grid.AddRow(
                new Text(account.GetAttributeValue<string>("name") ?? string.Empty),
                new Text(account.GetAttributeValue<decimal>("omni_nps").ToString("+0;-0;0", CultureInfo.InvariantCulture), new Style(decoration: Decoration.Bold)),
                new Text(string.Create(CultureInfo.InvariantCulture,
                    $"{account.GetAttributeValue<decimal>("omni_npslow"):0} to {account.GetAttributeValue<decimal>("omni_npshigh"):0}, n = {account.GetAttributeValue<int>("omni_npsresponses")}")),
                new Markup(Interval(account)));
        }

        console.Write(grid);
    }

    /// <summary>A scale from -100 to 100 in 41 characters: the interval as a line, the value as a dot.</summary>
    private static string Interval(Entity account)
    {
        const int zero = 20;
        static int At(decimal value) => (int)Math.Round(value / 5m, MidpointRounding.AwayFromZero) + zero;
        var scale = new string('·', (zero * 2) + 1).ToCharArray();
        for (var at = At(account.GetAttributeValue<decimal>("omni_npslow")); at <= At(account.GetAttributeValue<decimal>("omni_npshigh")); at++) scale[at] = '─';
        scale[zero] = scale[zero] == '─' ? '┼' : '|';
        scale[At(account.GetAttributeValue<decimal>("omni_nps"))] = '●';
        return Markup.Escape(new string(scale));
    }

    private void Heading(string text)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{Markup.Escape(text)}[/]") { Justification = Justify.Left, Style = new Style(Color.Grey) });
        console.WriteLine();
    }

    private static string? Name(Entity row, string column) => row.GetAttributeValue<EntityReference>(column)?.Name;
}
