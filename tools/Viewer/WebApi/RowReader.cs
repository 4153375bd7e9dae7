using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Viewer.WebApi;

/// <summary>Answers GET of entity sets, rows, properties and related rows.</summary>
internal sealed class RowReader(ApiCall call)
{
    private const string TotalCount = "Microsoft.Dynamics.CRM.totalrecordcount";
    private const string TotalExceeded = "Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded";
    private const string MoreRows = "Microsoft.Dynamics.CRM.morerecords";
    private const string FetchCookie = "Microsoft.Dynamics.CRM.fetchxmlpagingcookie";

    private readonly RowJson json = new(call.Model, call.RowAnnotations());

    /// <summary>The rows of a set.</summary>
    public Task Set(TableMetadata table)
    {
        if (call.Options.TryGetValue("fetchXml", out var fetch)) return Fetch(table, fetch);
        if (call.Options.TryGetValue("savedQuery", out var view)) return Fetch(table, SavedQuery(table, view));
        return Query(table, static _ => { });
    }

    /// <summary>The number of rows of a set, at most 5,000.</summary>
    public async Task Count(TableMetadata table)
    {
        var query = new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(false), PageInfo = new PagingInfo { Count = 1, PageNumber = 1, ReturnTotalRecordCount = true } };
        var total = call.Service.RetrieveMultiple(query).TotalRecordCount;
        call.Http.Response.ContentType = "text/plain";
        await Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(call.Http.Response, total.ToString(CultureInfo.InvariantCulture)).ConfigureAwait(false);
    }

    /// <summary>One row.</summary>
    public async Task Row(EntityReference reference)
    {
        var table = call.Place.Catalog.Table(reference.LogicalName);
        await call.Answer(ReadRow(reference, call.Options, $"{table.EntitySetName}/$entity")).ConfigureAwait(false);
    }

    /// <summary>One row as JSON.</summary>
    public JsonObject ReadRow(EntityReference reference, IReadOnlyDictionary<string, string> options, string context)
    {
        var table = call.Place.Catalog.Table(reference.LogicalName);
        var reading = new QueryTranslator(call.Model).Translate(table, options);
        var row = Retrieve(reference, reading.Query.ColumnSet);
        var shown = new JsonObject { ["@odata.context"] = Context(context) };
        foreach (var property in Shown(reading, [row])[0].ToList())
        {
            property.Value?.Parent?.AsObject().Remove(property.Key);
            shown[property.Key] = property.Value;
        }

        return shown;
    }

    /// <summary>One property of a row, or the rows it is related to.</summary>
    public async Task Property(EntityReference reference, string name)
    {
        var table = call.Place.Catalog.Table(reference.LogicalName);
        if (call.Model.Navigation(table, name) is { } navigation)
        {
            await Related(reference, table, navigation).ConfigureAwait(false);
            return;
        }

        var column = ApiModel.ColumnOf(table, name) ?? throw ApiException.NotFound(name);
        var row = Retrieve(reference, new ColumnSet(column.LogicalName));
        if (!row.Attributes.TryGetValue(column.LogicalName, out var value))
        {
            call.Done();
            return;
        }

        await call.Answer(new JsonObject { ["@odata.context"] = Context($"{table.EntitySetName}({row.Id:D})/{name}"), ["value"] = RowJson.Value(value, column) }).ConfigureAwait(false);
    }

    private async Task Related(EntityReference reference, TableMetadata table, Navigation navigation)
    {
        var id = Retrieve(reference, new ColumnSet(table.PrimaryIdColumn)).Id;
        var target = call.Place.Catalog.Table(navigation.Target);
        if (navigation.IsCollection)
        {
            await Query(target, query => Relations.Limit(query, navigation, table, id)).ConfigureAwait(false);
            return;
        }

        var from = Retrieve(new EntityReference(table.LogicalName, id), new ColumnSet(navigation.Column)).GetAttributeValue<EntityReference>(navigation.Column);
        if (from is null || from.LogicalName != navigation.Target) call.Done();
        else await call.Answer(ReadRow(from, call.Options, $"{target.EntitySetName}/$entity")).ConfigureAwait(false);
    }

    private Entity Retrieve(EntityReference reference, ColumnSet columns)
    {
        var request = new OrganizationRequest("Retrieve") { ["Target"] = reference, ["ColumnSet"] = columns };
        return (Entity)call.Service.Execute(request)["Entity"];
    }

    private async Task Query(TableMetadata table, Action<QueryExpression> limit)
    {
        var reading = new QueryTranslator(call.Model).Translate(table, call.Options);
        limit(reading.Query);
        var start = PageToken.Read(call.Options.GetValueOrDefault("$skiptoken"));
        if (reading.Query.TopCount is null)
            reading.Query.PageInfo = new PagingInfo { Count = call.PageSize ?? 0, PageNumber = start.Page, PagingCookie = start.Cookie, ReturnTotalRecordCount = reading.WantsCount };
        var rows = call.Service.RetrieveMultiple(reading.Query);
        var answer = new JsonObject { ["@odata.context"] = Context(table.EntitySetName) };
        if (reading.WantsCount) answer["@odata.count"] = reading.Query.TopCount is null ? rows.TotalRecordCount : rows.Entities.Count;
        AddTotals(answer, rows);
        answer["value"] = new JsonArray([.. Shown(reading, rows.Entities)]);
        if (rows.MoreRecords) answer["@odata.nextLink"] = NextLink(start.Next(rows.PagingCookie));
        await call.Answer(answer).ConfigureAwait(false);
    }

    private string NextLink(PageToken next)
    {
        var options = call.Options.Where(option => option.Key != "$skiptoken").Select(option => $"{option.Key}={Uri.EscapeDataString(option.Value)}");
        return $"http://{call.Http.Request.Host.Value}{call.Http.Request.Path}?{string.Join('&', [.. options, "$skiptoken=" + Uri.EscapeDataString(next.Write())])}";
    }

    private async Task Fetch(TableMetadata table, string fetch)
    {
        var page = FetchTable(fetch) is { } asked && asked != table.LogicalName
            ? throw ApiException.Query($"The entity '{asked}' of the FetchXML is not that of the entity set '{table.EntitySetName}'.")
            : call.Service.RetrieveMultiple(new FetchExpression(Paged(fetch)));
        var answer = new JsonObject { ["@odata.context"] = Context(table.EntitySetName) };
        AddTotals(answer, page);
        if (call.Wants(MoreRows)) answer["@" + MoreRows] = page.MoreRecords;
        if (page.PagingCookie is { Length: > 0 } cookie && page.MoreRecords && call.Wants(FetchCookie)) answer["@" + FetchCookie] = CookieElement(fetch, cookie);
        var columns = table.OrderedColumns.Where(ApiModel.IsShown).ToList();
        answer["value"] = new JsonArray([.. page.Entities.Select(row => json.Write(table, row, columns.Where(column => row.Contains(column.LogicalName))))]);
        await call.Answer(answer).ConfigureAwait(false);
    }

    private static string CookieElement(string fetch, string cookie)
    {
        var page = (int?)XElement.Parse(fetch).Attribute("page") ?? 1;
        return new XElement("cookie", new XAttribute("pagenumber", page + 1), new XAttribute("pagingcookie", Uri.EscapeDataString(Uri.EscapeDataString(cookie)))).ToString();
    }

    private static string? FetchTable(string fetch)
    {
        try
        {
            return (string?)XElement.Parse(fetch).Element("entity")?.Attribute("name");
        }
        catch (XmlException wrong)
        {
            throw new ApiException(400, unchecked((int)0x80040201), $"Invalid XML. {wrong.Message}");
        }
    }

    // The preference for pages holds where the query itself says nothing.
    private string Paged(string fetch)
    {
        var root = XElement.Parse(fetch);
        if (call.PageSize is { } size && root.Attribute("count") is null && root.Attribute("top") is null && (string?)root.Attribute("aggregate") != "true")
            root.SetAttributeValue("count", size);
        return root.ToString(SaveOptions.DisableFormatting);
    }

    private string SavedQuery(TableMetadata table, string id)
    {
        var view = Guid.TryParse(id, out var key) ? call.Place.Solution.FindTable(table.LogicalName)?.Views.FirstOrDefault(candidate => candidate.Id == key) : null;
        return view?.Fetch?.ToString() ?? throw new ApiException(404, LocalDataverse.Faults.ErrorCodes.ObjectDoesNotExist, $"savedquery With Id = {id} Does Not Exist");
    }

    private void AddTotals(JsonObject answer, EntityCollection rows)
    {
        if (call.Wants(TotalCount)) answer["@" + TotalCount] = rows.TotalRecordCount;
        if (call.Wants(TotalExceeded)) answer["@" + TotalExceeded] = rows.TotalRecordCountLimitExceeded;
    }

    private List<JsonObject> Shown(Reading reading, IReadOnlyList<Entity> rows)
    {
        var shown = rows.Select(row => json.Write(reading.Table, row, reading.Columns)).ToList();
        foreach (var expansion in reading.Expansions)
        {
            var related = new Relations(call.Service, reading.Table).Read(expansion, rows);
            for (var at = 0; at < rows.Count; at++)
            {
                var inner = Shown(expansion.Inner, related[at]);
                shown[at][expansion.Navigation.Name] = expansion.Navigation.IsCollection ? new JsonArray([.. inner]) : inner.FirstOrDefault();
            }
        }

        return shown;
    }

    private string Context(string what) => $"{call.Root}$metadata#{what}";
}
