using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Viewer.Tests.Fixture;
using Xunit;

namespace OmniChannel.Viewer.Tests.Browser;

/// <summary>The form of a lead score with its page.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ScoreTests(Demo demo, Desk desk)
{
    [Fact]
    public async Task The_form_of_a_lead_score_shows_the_score_for_now_and_its_curve()
    {
        var service = demo.Dataverse.ServiceFor(demo.Dataverse.AdministratorId);
        var (score, points) = Score(service);
        var monday = new DateTime(2016, 1, 4, 0, 0, 0, DateTimeKind.Utc);
        foreach (var week in new[] { 0, 1, 9 })
        {
            service.Create(new Entity("omni_scoresnapshot")
            {
                ["omni_leadscoreid"] = new EntityReference("omni_leadscore", score), ["omni_on"] = monday.AddDays(7 * week), ["omni_score"] = 20m + week, ["omni_fading"] = 20m,
            });
        }

        // As a sweep of some days ago would have left it.
        service.Update(new Entity("omni_leadscore", score) { ["omni_score"] = points + 7.5m });
        await using var person = await desk.Open(demo);
        await person.Go($"/row/omni_leadscore/{score}");
        await person.Picture("lead-score");
        var page = person.Main.FrameLocator("iframe[src*='score']").Locator("main");
        await Assertions.Expect(page.Locator(".figure")).ToHaveTextAsync(Text(points));
        await Assertions.Expect(page.Locator(".facts")).ToContainTextAsync($"stored: {Text(points + 7.5m)}");
        await Assertions.Expect(page.Locator("polyline.curve")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("details tbody tr")).ToHaveCountAsync(5);
        person.AssertNoErrors();
    }

    /// <summary>A contact of its own with one interaction that gives points.</summary>
    private static (Guid Id, decimal Points) Score(IOrganizationService service)
    {
        var scored = new QueryExpression("omni_interaction") { ColumnSet = new ColumnSet("omni_channelid", "omni_interactiontypeid", "omni_contentid"), TopCount = 1 };
        var entry = scored.AddLink("omni_scoreentry", "omni_interactionid", "omni_interactionid");
        entry.LinkCriteria.AddCondition("omni_points", ConditionOperator.GreaterThan, 0m);
        var like = service.RetrieveMultiple(scored).Entities.Single();
        var contact = service.Create(new Entity("contact") { ["lastname"] = "Curve" });
        var row = new Entity("omni_interaction") { ["omni_contactid"] = new EntityReference("contact", contact), ["omni_externalid"] = "curve" };
        foreach (var (column, value) in like.Attributes.Where(one => one.Value is EntityReference)) row[column] = value;
        service.Create(row);
        var scores = new QueryByAttribute("omni_leadscore") { ColumnSet = new ColumnSet("omni_score") };
        scores.AddAttributeValue("omni_contactid", contact);
        var score = service.RetrieveMultiple(scores).Entities.Single(found => found.GetAttributeValue<decimal>("omni_score") > 0);
        return (score.Id, score.GetAttributeValue<decimal>("omni_score"));
    }

    private static string Text(decimal points) => points.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
}
