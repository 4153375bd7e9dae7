using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading.Tasks;
using OmniChannel.Viewer.Tests.Fixture;
using Xunit;

namespace OmniChannel.Viewer.Tests.WebApi;

/// <summary>Writing through the Web API: always through the pipeline, always as the user.</summary>
[Collection(DemoCollection.Name)]
public sealed class WriteTests(Demo demo)
{
    [Fact]
    public async Task A_row_is_created_changed_read_and_deleted()
    {
        using var client = await demo.Client();
        var account = await client.Create("accounts", new { name = "Clinic of the north" });
        var contact = await client.Create("contacts", $$"""{"firstname":"Nora","lastname":"North","parentcustomerid_account@odata.bind":"/{{account}}"}""");
        using (var changed = await client.Api(HttpMethod.Patch, contact, new { jobtitle = "Head nurse", omni_language = "de" })) Assert.Equal(HttpStatusCode.NoContent, changed.StatusCode);
        var read = await client.Api(contact + "?$select=fullname,jobtitle&$expand=parentcustomerid_account($select=name)");
        Assert.Equal(("Nora North", "Head nurse"), (read.GetProperty("fullname").GetString(), read.GetProperty("jobtitle").GetString()));
        Assert.Equal("Clinic of the north", read.GetProperty("parentcustomerid_account").GetProperty("name").GetString());
        using (var cleared = await client.Api(HttpMethod.Delete, contact + "/jobtitle")) Assert.Equal(HttpStatusCode.NoContent, cleared.StatusCode);
        using (var empty = await client.Api(HttpMethod.Get, contact + "/jobtitle")) Assert.Equal(HttpStatusCode.NoContent, empty.StatusCode);
        using (var gone = await client.Api(HttpMethod.Delete, contact)) Assert.Equal(HttpStatusCode.NoContent, gone.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.Refusal(HttpMethod.Get, contact)).Status);
    }

    [Fact]
    public async Task The_written_row_is_shown_when_that_is_preferred()
    {
        using var client = await demo.Client();
        using var response = await client.Api(HttpMethod.Post, "accounts?$select=name", new { name = "Shown" }, ("Prefer", "return=representation"));
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("Shown", (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_version_that_is_out_of_date_is_refused()
    {
        using var client = await demo.Client();
        var account = await client.Create("accounts", new { name = "Versions" });
        var version = (await client.Api(account + "?$select=name")).GetProperty("@odata.etag").GetString()!;
        using (var first = await client.Api(HttpMethod.Patch, account, new { name = "Versions 2" }, ("If-Match", version))) Assert.Equal(HttpStatusCode.NoContent, first.StatusCode);
        var refusal = await client.Refusal(HttpMethod.Patch, account, new { name = "Versions 3" }, ("If-Match", version));
        Assert.Equal((HttpStatusCode.PreconditionFailed, "0x80060882"), (refusal.Status, refusal.Code));
        Assert.Equal("Versions 2", (await client.Api(account + "?$select=name")).GetProperty("name").GetString());
    }

    [Fact]
    public async Task If_match_keeps_a_patch_from_creating_a_row()
    {
        using var client = await demo.Client();
        var id = Guid.NewGuid();
        Assert.Equal(HttpStatusCode.NotFound, (await client.Refusal(HttpMethod.Patch, $"accounts({id})", new { name = "Nobody" }, ("If-Match", "*"))).Status);
        using var created = await client.Api(HttpMethod.Patch, $"accounts({id})", new { name = "Somebody" });
        Assert.Equal(HttpStatusCode.NoContent, created.StatusCode);
        Assert.Equal("Somebody", (await client.Api($"accounts({id})?$select=name")).GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_plugin_that_refuses_is_heard_in_the_language_of_the_user()
    {
        var row = new { omni_code = "refused", omni_name = "Refused", omni_threshold = 10, omni_rearmthreshold = 50 };
        using var english = await demo.Client("Franziska Keller");
        var refused = await english.Refusal(HttpMethod.Post, "omni_scoringmodels", row);
        Assert.Equal((HttpStatusCode.BadRequest, "0x80040265"), (refused.Status, refused.Code));
        using var german = await demo.Client("Franziska Keller", 1031);
        var abgelehnt = await german.Refusal(HttpMethod.Post, "omni_scoringmodels", row);
        using var back = await demo.Client("Franziska Keller");
        Assert.Contains("The re-arm threshold 50 is above the threshold 10.", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Schwelle", abgelehnt.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_role_forbids_is_refused_with_the_platforms_code()
    {
        using var rep = await demo.Client("Katrin Brandt");
        var refusal = await rep.Refusal(HttpMethod.Post, "omni_scoringmodels", new { omni_code = "mine", omni_name = "Mine" });
        Assert.Equal((HttpStatusCode.Forbidden, "0x80040220"), (refusal.Status, refusal.Code));
        Assert.Contains("prvCreateomni_ScoringModel", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"name":5}""", "Cannot convert the literal '5'")]
    [InlineData("""{"nothing":"x"}""", "The property 'nothing' does not exist on type 'Microsoft.Dynamics.CRM.account'.")]
    [InlineData("""{"name":"cut off""", "Expected end of string")]
    [InlineData("""["name"]""", "The body has to be a JSON object.")]
    [InlineData("""{"_primarycontactid_value":"00000000-0000-0000-0000-000000000001"}""", "'_primarycontactid_value' can only be read")]
    public async Task A_body_that_cannot_be_understood_changes_nothing(string body, string reason)
    {
        using var client = await demo.Client();
        var before = (await client.Api("accounts?$select=name&$count=true")).GetProperty("@odata.count").GetInt32();
        var refusal = await client.Refusal(HttpMethod.Post, "accounts", body);
        Assert.Equal((HttpStatusCode.BadRequest, "0x80048d19"), (refusal.Status, refusal.Code));
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, (await client.Api("accounts?$select=name&$count=true")).GetProperty("@odata.count").GetInt32());
    }

    [Fact]
    public async Task A_text_of_ten_megabytes_is_refused_and_not_cut()
    {
        using var client = await demo.Client("Franziska Keller");
        var refusal = await client.Refusal(HttpMethod.Post, "omni_contents", new { omni_code = "long", omni_name = "Long", omni_body = new string('x', 10_000_000) });
        Assert.Equal((HttpStatusCode.BadRequest, "0x80044331"), (refusal.Status, refusal.Code));
        Assert.Equal(HttpStatusCode.NotFound, (await client.Refusal(HttpMethod.Get, "omni_contents(omni_code='long')")).Status);
    }

    [Fact]
    public async Task Actions_take_and_give_what_their_custom_api_says()
    {
        using var client = await demo.Client();
        using var swept = await client.Api(HttpMethod.Post, "omni_RunSweep", new { PageSize = 5 });
        var answer = await swept.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(answer.TryGetProperty("Evaluated", out var evaluated) && evaluated.ValueKind == JsonValueKind.Number, answer.ToString());
        Assert.Equal(HttpStatusCode.BadRequest, (await client.Refusal(HttpMethod.Post, "omni_RunSweep", new { PageSize = "many" })).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.Refusal(HttpMethod.Post, "omni_RunSweep", new { Pages = 5 })).Status);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await client.Refusal(HttpMethod.Get, "omni_RunSweep")).Status);
    }

    [Fact]
    public async Task Rows_are_connected_and_disconnected_by_reference()
    {
        using var client = await demo.Client();
        var account = await client.Create("accounts", new { name = "References" });
        var contact = await client.Create("contacts", new { lastname = "Referred" });
        using (var set = await client.Api(HttpMethod.Put, account + "/primarycontactid/$ref", $$"""{"@odata.id":"{{demo.Address}}api/data/v9.2/{{contact}}"}""")) Assert.Equal(HttpStatusCode.NoContent, set.StatusCode);
        Assert.Equal("Referred", (await client.Api(account + "/primarycontactid?$select=lastname")).GetProperty("lastname").GetString());
        using (var unset = await client.Api(HttpMethod.Delete, account + "/primarycontactid/$ref")) Assert.Equal(HttpStatusCode.NoContent, unset.StatusCode);
        Assert.Equal(JsonValueKind.Null, (await client.Api(account + "?$select=_primarycontactid_value")).GetProperty("_primarycontactid_value").ValueKind);
    }

    [Fact]
    public async Task Privileges_and_access_are_told()
    {
        using var rep = await demo.Client("Katrin Brandt");
        var privileges = (await rep.Api($"systemusers({rep.UserId})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges()")).GetProperty("RolePrivileges").EnumerateArray();
        Assert.DoesNotContain(privileges, privilege => privilege.GetProperty("PrivilegeName").GetString() == "prvCreateomni_ScoringModel");
        var score = (await rep.Api("omni_leadscores?$select=omni_name&$top=1")).GetProperty("value")[0].GetProperty("omni_leadscoreid").GetString();
        var target = Uri.EscapeDataString($$"""{"@odata.id":"omni_leadscores({{score}})"}""");
        var access = await rep.Api($"systemusers({rep.UserId})/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t={target}");
        Assert.Contains("ReadAccess", access.GetProperty("AccessRights").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("DeleteAccess", access.GetProperty("AccessRights").GetString(), StringComparison.Ordinal);
    }
}
