using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using OmniChannel.Viewer.Tests.Fixture;
using Xunit;

namespace OmniChannel.Viewer.Tests.WebApi;

/// <summary>Reading through the Web API, in the shapes of the real one.</summary>
[Collection(DemoCollection.Name)]
public sealed class ReadTests(Demo demo)
{
    [Fact]
    public async Task Rows_show_the_columns_asked_for_their_key_and_their_version()
    {
        using var client = await demo.Client();
        var page = await client.Api("contacts?$select=fullname,_parentcustomerid_value&$top=3&$orderby=fullname");
        Assert.EndsWith("/api/data/v9.2/$metadata#contacts", page.GetProperty("@odata.context").GetString(), StringComparison.Ordinal);
        foreach (var row in Rows(page))
            Assert.Equal(["@odata.etag", "contactid", "fullname", "_parentcustomerid_value"], row.EnumerateObject().Select(property => property.Name));
        Assert.Equal(3, Rows(page).Count);
    }

    [Fact]
    public async Task Annotations_come_when_they_are_preferred()
    {
        using var client = await demo.Client();
        var row = Rows(await client.Api("omni_leadscores?$select=omni_score,_omni_contactid_value&$top=1&$orderby=omni_score desc", annotated: true))[0];
        Assert.Equal("contact", row.GetProperty("_omni_contactid_value@Microsoft.Dynamics.CRM.lookuplogicalname").GetString());
        Assert.Equal("omni_ContactId", row.GetProperty("_omni_contactid_value@Microsoft.Dynamics.CRM.associatednavigationproperty").GetString());
        Assert.NotEqual(string.Empty, row.GetProperty("_omni_contactid_value@OData.Community.Display.V1.FormattedValue").GetString());
        var bare = Rows(await client.Api("omni_leadscores?$select=omni_score&$top=1"))[0];
        Assert.DoesNotContain(bare.EnumerateObject(), property => property.Name.Contains("FormattedValue", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("startswith(fullname,'A')")]
    [InlineData("contains(fullname,'ann') and statecode eq 0")]
    [InlineData("not contains(fullname,'ann') and createdon gt 2020-01-01T00:00:00Z")]
    [InlineData("fullname in ('Anna Albers','Claudia Cordes')")]
    [InlineData("parentcustomerid_account/name eq 'Praxis am Markt'")]
    [InlineData("omni_npsscore ge 9 or omni_npsscore eq null")]
    [InlineData("Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=3)")]
    [InlineData("not (statecode eq 1)")]
    public async Task A_filter_and_its_opposite_divide_the_rows(string filter)
    {
        using var client = await demo.Client();
        var all = await client.Api("contacts?$select=fullname&$filter=externaluseridentifier ne null");
        var some = Rows(await client.Api($"contacts?$select=fullname&$filter=externaluseridentifier ne null and ({filter})"));
        Assert.NotEmpty(some);
        Assert.True(some.Count <= Rows(all).Count);
        Assert.Subset(Rows(all).Select(Id).ToHashSet(), some.Select(Id).ToHashSet());
    }

    [Fact]
    public async Task Characters_that_mean_something_in_a_pattern_stand_for_themselves()
    {
        using var client = await demo.Client();
        Assert.Empty(Rows(await client.Api("contacts?$select=fullname&$filter=contains(fullname,'%25')")));
        Assert.Empty(Rows(await client.Api("contacts?$select=fullname&$filter=contains(fullname,'_')")));
    }

    [Fact]
    public async Task Expand_shows_the_row_a_lookup_refers_to_and_the_rows_that_refer_to_a_row()
    {
        using var client = await demo.Client();
        var page = await client.Api("omni_leadscores?$select=omni_score&$top=5&$expand=omni_ContactId($select=fullname),omni_leadscore_omni_scoreentry_LeadScoreId($select=omni_points;$top=2)");
        foreach (var row in Rows(page))
        {
            Assert.NotEqual(string.Empty, row.GetProperty("omni_ContactId").GetProperty("fullname").GetString());
            Assert.InRange(row.GetProperty("omni_leadscore_omni_scoreentry_LeadScoreId").GetArrayLength(), 1, 2);
        }
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_and_without_overlap()
    {
        using var client = await demo.Client();
        var seen = new List<Guid>();
        var next = "api/data/v9.2/omni_interactions?$select=omni_name&$orderby=omni_occurredon&$count=true";
        var total = 0;
        while (next is not null)
        {
            using var response = await client.Send(HttpMethod.Get, next, null, ("Prefer", "odata.maxpagesize=400"));
            var page = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
            total = page.GetProperty("@odata.count").GetInt32();
            seen.AddRange(Rows(page).Select(row => row.GetProperty("omni_interactionid").GetGuid()));
            next = page.TryGetProperty("@odata.nextLink", out var link) ? link.GetString() : null;
        }

        Assert.Equal(total, seen.Count);
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Fact]
    public async Task Fetch_xml_and_views_answer_with_what_they_join()
    {
        using var client = await demo.Client();
        const string fetch = "<fetch count='2'><entity name='contact'><attribute name='fullname'/><link-entity name='account' from='accountid' to='parentcustomerid' alias='a'><attribute name='name'/></link-entity></entity></fetch>";
        var page = await client.Api("contacts?fetchXml=" + Uri.EscapeDataString(fetch), annotated: true);
        Assert.All(Rows(page), row => Assert.NotEqual(string.Empty, row.GetProperty("a.name").GetString()));
        Assert.True(page.GetProperty("@Microsoft.Dynamics.CRM.morerecords").GetBoolean());
        Assert.StartsWith("<cookie pagenumber=\"2\"", page.GetProperty("@Microsoft.Dynamics.CRM.fetchxmlpagingcookie").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_goes_by_id_and_by_alternate_key()
    {
        using var client = await demo.Client();
        var channel = Rows(await client.Api("omni_channels?$select=omni_code&$top=1"))[0];
        var code = channel.GetProperty("omni_code").GetString();
        var byKey = await client.Api($"omni_channels(omni_code='{code}')?$select=omni_code");
        Assert.Equal(channel.GetProperty("omni_channelid").GetGuid(), byKey.GetProperty("omni_channelid").GetGuid());
        var value = await client.Api($"omni_channels({byKey.GetProperty("omni_channelid").GetString()})/omni_code");
        Assert.Equal(code, value.GetProperty("value").GetString());
    }

    [Theory]
    [InlineData("contacts?$select=nothing", HttpStatusCode.BadRequest, "0x80060888", "Could not find a property named 'nothing' on type 'Microsoft.Dynamics.CRM.contact'.")]
    [InlineData("contacts?$filter=fullname eq", HttpStatusCode.BadRequest, "0x80060888", "Expression expected at position 11 in 'fullname eq'.")]
    [InlineData("customers", HttpStatusCode.NotFound, "0x80060888", "Resource not found for the segment 'customers'.")]
    [InlineData("contacts(00000000-0000-0000-0000-000000000001)", HttpStatusCode.NotFound, "0x80040217", "Entity 'Contact' With Id = 00000000-0000-0000-0000-000000000001 Does Not Exist")]
    [InlineData("contacts?fetchXml=<fetch><entity", HttpStatusCode.BadRequest, "0x80040201", "Invalid XML.")]
    [InlineData("contacts?$apply=groupby((statecode))", HttpStatusCode.BadRequest, "0x80060888", "Query option '$apply' is not supported.")]
    public async Task A_wrong_request_is_refused_in_the_words_of_the_platform(string path, HttpStatusCode status, string code, string message)
    {
        using var client = await demo.Client();
        var refusal = await client.Refusal(HttpMethod.Get, path);
        Assert.Equal((status, code), (refusal.Status, refusal.Code));
        Assert.StartsWith(message, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_person_sees_what_the_role_allows()
    {
        using var admin = await demo.Client();
        using var rep = await demo.Client("Katrin Brandt");
        Assert.NotEmpty(Rows(await admin.Api("sdkmessageprocessingsteps?$select=name&$top=1")));
        var refusal = await rep.Refusal(HttpMethod.Get, "sdkmessageprocessingsteps?$select=name&$top=1");
        Assert.Equal((HttpStatusCode.Forbidden, "0x80040220"), (refusal.Status, refusal.Code));
        var me = await rep.Api("WhoAmI()");
        Assert.Equal(rep.UserId, me.GetProperty("UserId").GetGuid());
    }

    [Fact]
    public async Task Values_are_formatted_in_the_language_of_the_person()
    {
        using var client = await demo.Client("Davide Romano", 1040);
        var row = Rows(await client.Api("contacts?$select=createdon&$top=1", annotated: true))[0];
        Assert.Matches(@"^\d\d/\d\d/\d{4} \d\d:\d\d$", row.GetProperty("createdon@OData.Community.Display.V1.FormattedValue").GetString());
    }

    [Fact]
    public async Task Metadata_describe_tables_columns_and_options()
    {
        using var client = await demo.Client();
        var table = await client.Api("EntityDefinitions(LogicalName='omni_scoringrule')?$select=EntitySetName,PrimaryIdAttribute&$expand=Attributes");
        Assert.Equal("omni_scoringrules", table.GetProperty("EntitySetName").GetString());
        var kind = table.GetProperty("Attributes").EnumerateArray().Single(column => column.GetProperty("LogicalName").GetString() == "omni_kind");
        Assert.Equal("#Microsoft.Dynamics.CRM.PicklistAttributeMetadata", kind.GetProperty("@odata.type").GetString());
        Assert.Contains(kind.GetProperty("OptionSet").GetProperty("Options").EnumerateArray(), option => option.GetProperty("Value").GetInt32() == 384210000);
        using var csdl = await client.Api(HttpMethod.Get, "$metadata");
        Assert.Contains("<EntityType Name=\"omni_scoringrule\">", await csdl.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static List<JsonElement> Rows(JsonElement page) => [.. page.GetProperty("value").EnumerateArray()];

    private static Guid Id(JsonElement contact) => contact.GetProperty("contactid").GetGuid();
}
