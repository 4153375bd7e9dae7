using System;
using System.Threading.Tasks;
using Microsoft.Playwright;
using OmniChannel.Viewer.Tests.Browser;

namespace OmniChannel.Viewer.Tests.Journeys;

/// <summary>A model with three rules: told of an overlap, mended, simulated, published.</summary>
internal sealed class MarketersWork(Person person, Day day) : Work(person, day)
{
    private const int ScoreDimension = 384210000;
    private const int InteractionKind = 384210000;

    private string model = string.Empty;

    protected override async Task Steps()
    {
        await CreateModel();
        await AddRule("wish", "Visit wanted", 30, "visit-requested");
        await AddRule("webinar", "Webinar attended", 20, "webinar-attended");
        await AddRule("download", "Download", 10, "download");
        await OpenTabOf("rules");
        await Keep("03-rules");
        await AddBands();
        await Simulate();
        await Publish();
    }

    private async Task CreateModel()
    {
        await List("omni_scoringmodel");
        await Person.Command("new");
        await Person.Ready();
        await Person.Fill("omni_name", Day.Model);
        await Person.Fill("omni_code", Day.ModelCode);
        await Person.Fill("omni_threshold", "45");
        await Person.Fill("omni_rearmthreshold", "30");
        await Person.Fill("omni_halflifedays", "60");
        await Keep("01-model");
        await Person.Save();
        model = new Uri(Page.Url).PathAndQuery;
    }

    private async Task AddRule(string code, string name, int points, string type)
    {
        await Add("rules");
        await Person.Fill("omni_name", name);
        await Person.Fill("omni_code", code);
        await ChooseValue("omni_kind", InteractionKind);
        await Person.Fill("omni_points", points.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await Person.LookUp("omni_interactiontypeid", TypeName(type));
        await Shows(Person.Main, "+" + points);
        if (code == "wish") await Keep("02-rule");
        await Person.Save();
        await Person.Go(model);
    }

    private async Task AddBands()
    {
        await AddBand("B", null, "45");
        await AddBand("A", "40", null);
        await Person.Command("save");
        await Shows(Person.Dialog, Day.Words.Overlap);
        await Person.TakeRefusal();
        await Keep("04-overlap");
        await Person.AssertNoBarrier();
        await CloseDialog();
        await Person.Fill("omni_from", "45");
        await Person.Save();
        await Person.Go(model);
    }

    private async Task AddBand(string grade, string? from, string? to)
    {
        await Add("bands");
        await Person.Fill("omni_name", grade);
        await ChooseValue("omni_dimension", ScoreDimension);
        await Person.Fill("omni_grade", grade);
        if (from is not null) await Person.Fill("omni_from", from);
        if (to is null) return;
        await Person.Fill("omni_to", to);
        await Person.Save();
        await Person.Go(model);
    }

    private async Task Simulate()
    {
        await Person.Command("omni.omni_scoringmodel.Form.simulateModel");
        await Inside.Locator("svg").First.WaitForAsync();
        await Keep("05-simulation");
        await Person.AssertNoBarrier();
        await CloseDialog();
    }

    private async Task Publish()
    {
        await Person.Command("omni.omni_scoringmodel.Form.publishModel");
        await Inside.Locator("#reason").FillAsync("New clinic");
        await Keep("06-publish");
        await Person.AssertNoBarrier();
        await Inside.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = Day.Words.Publish }).ClickAsync();
        await Shows(Inside.Locator("[role=status]").First, Day.Words.Published);
        await Keep("07-published");
        await Person.AssertNoBarrier();
        await CloseDialog();
    }

    private static string TypeName(string code) => code switch
    {
        "visit-requested" => "Visit requested", "webinar-attended" => "Webinar attended", _ => "Download",
    };
}
