using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;
using OmniChannel.SolutionPackage.Model;
using OmniChannel.Viewer.Hosting;
using OmniChannel.Viewer.WebApi;

namespace OmniChannel.Viewer.Content;

/// <summary>/viewer/…: what the solution says about pages, in the language of the user; rows are read as the user.</summary>
internal sealed class ContentEndpoints(ViewerPlace place)
{
    private const int PageSize = 50, MostRows = 250, TextResource = 12;

    private readonly SolutionIndex index = new(place.Solution);
    private readonly Users users = new(place.Environment);

    /// <summary>Adds the addresses.</summary>
    public void Map(WebApplication app)
    {
        app.MapGet("/viewer/app", http => Answer(http, (session, language) => new AppDescription(place, index, language, Privileges(session)).Describe()));
        app.MapGet("/viewer/strings", http => Answer(http, (_, _) => place.Solution.WebResources.Where(resource => resource.Type == TextResource).Select(resource => resource.Name)));
        app.MapGet("/viewer/tables/{table}", http => Answer(http, (_, language) => new TableDescription(index, language).Describe(Table(http))));
        app.MapGet("/viewer/tables/{table}/commands", http => Answer(http, (_, language) => new RibbonDescription(index, language).Describe(Table(http).LogicalName)));
        app.MapGet("/viewer/tables/{table}/lookup", http => Answer(http, (session, language) => Lookup(http, session, language)));
        app.MapGet("/viewer/views/{id:guid}", http => Answer(http, (_, language) => View(http, (table, view) => new ViewDescription(place, index, language).Describe(table, view))));
        app.MapGet("/viewer/views/{id:guid}/rows", http => Answer(http, (session, language) => View(http, (table, view) => Rows(http, session, language, table, view))));
        app.MapGet("/viewer/forms/{id:guid}", http => Answer(http, (_, language) => index.Form(Id(http)) is var (table, form)
            ? new FormDescription(place, index, language).Describe(table, form)
            : throw NotFound("form", Id(http))));
        app.MapGet("/viewer/charts/{id:guid}", http => Answer(http, (session, language) => Chart(http, session, language)));
        app.MapGet("/viewer/dashboards/{id:guid}", http => Answer(http, (_, language) => index.Solution.Dashboards.FirstOrDefault(candidate => candidate.Id == Id(http)) is { } dashboard
            ? new FormDescription(place, index, language).Describe(dashboard)
            : throw NotFound("dashboard", Id(http))));
        app.MapGet("/WebResources/{**name}", (RequestDelegate)new WebResourceFiles(index).Send);
    }

    private Task Answer(HttpContext http, Func<Session, int, object> read)
    {
        var session = Session.Of(http);
        return http.Response.WriteAsJsonAsync(read(session, users.Language(session.UserId)));
    }

    private object Rows(HttpContext http, Session session, int language, Table table, View view)
    {
        var reader = new GridReader(place, index, place.ServiceFor(session.UserId));
        var within = reader.Related(Option(http, "relationship"), Option(http, "parentTable"), Guid.TryParse(Option(http, "parent"), out var parent) ? parent : Guid.Empty);
        return reader.Read(table, view, Request(http), new ViewDescription(place, index, language).Columns(table.LogicalName, view), within);
    }

    // Tables of the platform come without views of ours: a lookup still has to show them.
    private object Lookup(HttpContext http, Session session, int language)
    {
        var metadata = Table(http);
        var table = place.Solution.FindTable(metadata.LogicalName) ?? LookupOfPlatform.Table(metadata);
        var view = index.DefaultView(metadata.LogicalName, SolutionIndex.LookupView) ?? LookupOfPlatform.View(metadata);
        var columns = new ViewDescription(place, index, language).Columns(metadata.LogicalName, view);
        return new { columns, page = new GridReader(place, index, place.ServiceFor(session.UserId)).Read(table, view, Request(http), columns) };
    }

    private object Chart(HttpContext http, Session session, int language)
    {
        if (index.Chart(Id(http)) is not var (table, chart)) throw NotFound("chart", Id(http));
        var view = Guid.TryParse(Option(http, "view"), out var id) ? index.View(id)?.View : null;
        return new ChartReader(place, index, place.ServiceFor(session.UserId), language).Read(table, chart, view);
    }

    private object View(HttpContext http, Func<Table, View, object> use) => index.View(Id(http)) is var (table, view) ? use(table, view) : throw NotFound("view", Id(http));

    private TableMetadata Table(HttpContext http)
    {
        var name = (string?)http.Request.RouteValues["table"];
        return place.Catalog.TryTable(name, out var table) ? table : throw ApiException.NotFound(name ?? string.Empty);
    }

    private HashSet<string> Privileges(Session session)
    {
        var response = place.ServiceFor(session.UserId).Execute(new OrganizationRequest("RetrieveUserPrivileges") { ["UserId"] = session.UserId });
        return [.. ((Microsoft.Crm.Sdk.Messages.RolePrivilege[])response["RolePrivileges"]).Select(privilege => privilege.PrivilegeName.ToLowerInvariant())];
    }

    private static GridRequest Request(HttpContext http) => new(
        Option(http, "search"), Option(http, "sort"), Option(http, "descending") == "true", Math.Max(Number(http, "page", 1), 1), Math.Clamp(Number(http, "size", PageSize), 1, MostRows),
        Option(http, "cookie"));

    private static string? Option(HttpContext http, string name) => http.Request.Query[name].ToString() is { Length: > 0 } text ? text : null;

    private static int Number(HttpContext http, string name, int otherwise) => int.TryParse(Option(http, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static Guid Id(HttpContext http) => Guid.Parse((string)http.Request.RouteValues["id"]!);

    private static ApiException NotFound(string kind, Guid id) =>
        new(StatusCodes.Status404NotFound, LocalDataverse.Faults.ErrorCodes.ObjectDoesNotExist, $"The solution has no {kind} with the id {id:D}.");
}
