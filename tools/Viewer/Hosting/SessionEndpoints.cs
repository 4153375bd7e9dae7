using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using OmniChannel.Viewer.Content;
using OmniChannel.Viewer.WebApi;

namespace OmniChannel.Viewer.Hosting;

/// <summary>/viewer/session: who the person is, and the change to another user or language.</summary>
internal sealed class SessionEndpoints(ViewerPlace place)
{
    private readonly Users users = new(place.Environment);

    /// <summary>Adds the addresses.</summary>
    public void Map(WebApplication app)
    {
        app.MapGet("/viewer/session", Read);
        app.MapPost("/viewer/session", Change);
    }

    private Task Read(HttpContext http) => Answer(http, place.Sessions.Start(http));

    private async Task Change(HttpContext http)
    {
        var session = Session.Of(http);
        using var body = await JsonDocument.ParseAsync(http.Request.Body).ConfigureAwait(false);
        if (body.RootElement.TryGetProperty("user", out var user))
        {
            var id = user.TryGetGuid(out var given) ? given : Guid.Empty;
            if (users.All().All(known => known.Id != id)) throw new ApiException(StatusCodes.Status404NotFound, ApiException.BadQuery, "There is no such user.");
            session.UserId = id;
        }

        if (body.RootElement.TryGetProperty("language", out var language))
        {
            var code = language.TryGetInt32(out var number) ? number : 0;
            if (!Languages.All.Any(known => known.Code == code)) throw new ApiException(StatusCodes.Status400BadRequest, ApiException.BadQuery, "There is no such language.");
            users.SetLanguage(session.UserId, code);
        }

        await Answer(http, session).ConfigureAwait(false);
    }

    private Task Answer(HttpContext http, Session session)
    {
        var all = users.All();
        var unit = place.ServiceFor(session.UserId).Execute(new OrganizationRequest("WhoAmI")).Results;
        return http.Response.WriteAsJsonAsync(new
        {
            token = session.Token,
            user = all.FirstOrDefault(user => user.Id == session.UserId),
            users = all,
            language = users.Language(session.UserId),
            languages = Languages.All,
            organizationId = unit["OrganizationId"],
            businessUnitId = unit["BusinessUnitId"],
            solution = place.Solution.UniqueName,
            version = place.Solution.Version,
            now = place.Now,
            privileges = Privileges(session.UserId),
        });
    }

    private object[] Privileges(Guid userId)
    {
        var response = place.ServiceFor(userId).Execute(new OrganizationRequest("RetrieveUserPrivileges") { ["UserId"] = userId });
        return [.. ((Microsoft.Crm.Sdk.Messages.RolePrivilege[])response["RolePrivileges"])
            .Select(privilege => new { id = privilege.PrivilegeId, name = privilege.PrivilegeName, businessUnitId = privilege.BusinessUnitId, depth = (int)privilege.Depth })];
    }
}
