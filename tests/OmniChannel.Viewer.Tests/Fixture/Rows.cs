using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Xunit;

namespace OmniChannel.Viewer.Tests.Fixture;

/// <summary>Makes or finds the rows that tests work on, as the people whose rows they are.</summary>
public static class Rows
{
    private const int Proposed = 384210000;

    /// <summary>A rep with visits of his own; none of those whose first page of visits other tests look at.</summary>
    public const string Rep = "Jonas Vogel";

    /// <summary>A marketer.</summary>
    public const string Marketer = "Franziska Keller";

    /// <summary>A contact of the rep who wished for a visit. Gives the id of the open next best visit.</summary>
    public static async Task<string> Visit(Demo demo)
    {
        using var rep = await demo.Client(Rep);
        var contact = await rep.Create("contacts", new { firstname = "Vera", lastname = "Visit " + Guid.NewGuid().ToString("N") });
        foreach (var (channel, type) in new[] { ("web", "visit-requested"), ("webinar", "webinar-attended") })
            await Touch(rep, contact, channel, type);

        var tasks = await rep.Api($"tasks?$select=activityid&$filter=_regardingobjectid_value eq {Id(contact)} and statecode eq 0");
        return tasks.GetProperty("value").EnumerateArray().First().GetProperty("activityid").GetString()!;
    }

    /// <summary>A touch of a contact of the rep, the latest of all.</summary>
    public static async Task<(string Interaction, string Contact)> Interaction(Demo demo)
    {
        using var rep = await demo.Client(Rep);
        var contact = await rep.Create("contacts", new { firstname = "Iris", lastname = "Interaction " + Guid.NewGuid().ToString("N") });
        return (Id(await Touch(rep, contact, "web", "download")), Id(contact));
    }

    /// <summary>A model with a rule, still a draft.</summary>
    public static async Task<string> Draft(Demo demo)
    {
        using var marketer = await demo.Client(Marketer);
        var code = "draft-" + Guid.NewGuid().ToString("N");
        var model = await marketer.Create("omni_scoringmodels", new { omni_name = "Draft", omni_code = code, omni_threshold = 45, omni_rearmthreshold = 30 });
        await marketer.Create("omni_scoringrules", $$"""
            {"omni_name":"Visit wanted","omni_code":"wish","omni_kind":384210000,"omni_points":30,"omni_ScoringModelId@odata.bind":"/{{model}}",
            "omni_InteractionTypeId@odata.bind":"/omni_interactiontypes(omni_code='visit-requested')"}
            """);
        return Id(model);
    }

    /// <summary>The model that scores the sample.</summary>
    public static async Task<string> Published(Demo demo)
    {
        using var marketer = await demo.Client(Marketer);
        var models = await marketer.Api("omni_scoringmodels?$select=omni_scoringmodelid&$filter=omni_code eq 'corvanta' and statuscode eq 384210000");
        return models.GetProperty("value")[0].GetProperty("omni_scoringmodelid").GetString()!;
    }

    /// <summary>A tag that waits for somebody to accept or reject it, and its content.</summary>
    public static async Task<(string Tag, string Content)> Tag(Demo demo)
    {
        using var marketer = await demo.Client(Marketer);
        var tag = (await marketer.Api("omni_contenttags?$select=omni_contenttagid,_omni_contentid_value&$orderby=createdon&$top=1")).GetProperty("value")[0];
        var id = tag.GetProperty("omni_contenttagid").GetString()!;
        await Propose(demo, id);
        return (id, tag.GetProperty("_omni_contentid_value").GetString()!);
    }

    /// <summary>Takes back what was decided about a tag.</summary>
    public static async Task Propose(Demo demo, string tag)
    {
        using var marketer = await demo.Client(Marketer);
        using var answer = await marketer.Api(HttpMethod.Patch, $"omni_contenttags({tag})", new { omni_status = Proposed });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>A contact of the sample.</summary>
    public static async Task<string> Contact(Demo demo)
    {
        using var rep = await demo.Client(Rep);
        return (await rep.Api("contacts?$select=contactid&$orderby=lastname&$top=1")).GetProperty("value")[0].GetProperty("contactid").GetString()!;
    }

    /// <summary>The highest lead score of the rep's contacts.</summary>
    public static async Task<string> LeadScore(Demo demo)
    {
        using var rep = await demo.Client(Rep);
        return (await rep.Api("omni_leadscores?$select=omni_leadscoreid&$orderby=omni_score desc&$top=1")).GetProperty("value")[0].GetProperty("omni_leadscoreid").GetString()!;
    }

    private static Task<string> Touch(Client client, string contact, string channel, string type) => client.Create("omni_interactions", $$"""
        {"omni_ContactId@odata.bind":"/{{contact}}","omni_ChannelId@odata.bind":"/omni_channels(omni_code='{{channel}}')",
        "omni_InteractionTypeId@odata.bind":"/omni_interactiontypes(omni_code='{{type}}')","omni_occurredon":"2026-03-30T05:59:00Z"}
        """);

    private static string Id(string address) => address[(address.IndexOf('(', StringComparison.Ordinal) + 1)..^1];
}
