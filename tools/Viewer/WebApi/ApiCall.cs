using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using OmniChannel.Viewer.Hosting;

namespace OmniChannel.Viewer.WebApi;

/// <summary>One request to the Web API: who makes it, what it prefers, and the place it is made in.</summary>
internal sealed class ApiCall
{
    private const string ImpersonationHeader = "CallerObjectId", LegacyImpersonationHeader = "MSCRMCallerID";
    private static readonly string[] AnnotationsOfRows =
    [
        RowJson.Formatted, RowJson.LookupTable, RowJson.LookupNavigation,
    ];

    private readonly string prefer;

    /// <summary>Reads who asks and how the answer is to look.</summary>
    public ApiCall(ViewerPlace place, HttpContext http)
    {
        Place = place;
        Http = http;
        prefer = string.Join(',', http.Request.Headers["Prefer"].OfType<string>());
        UserId = Caller();
        Service = place.ServiceFor(UserId);
        Options = http.Request.Query.ToDictionary(option => option.Key, option => option.Value.ToString(), StringComparer.Ordinal);
    }

    /// <summary>The viewer.</summary>
    public ViewerPlace Place { get; }

    /// <summary>The HTTP request and its answer.</summary>
    public HttpContext Http { get; }

    /// <summary>The user as whom everything is done.</summary>
    public Guid UserId { get; }

    /// <summary>The organization service of that user.</summary>
    public IOrganizationService Service { get; }

    /// <summary>The query options.</summary>
    public IReadOnlyDictionary<string, string> Options { get; }

    /// <summary>The tables in the words of OData.</summary>
    public ApiModel Model => Place.Model;

    /// <summary>Address of the Web API.</summary>
    public string Root => $"http://{Http.Request.Host.Value}/api/data/v9.2/";

    /// <summary>Rows of one page; null when the request does not say.</summary>
    public int? PageSize => Preference("odata.maxpagesize") is { } size && int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var rows) ? rows : null;

    /// <summary>Whether a written row is to be shown.</summary>
    public bool WantsRow => Preference("return") == "representation";

    /// <summary>Whether an annotation is wanted.</summary>
    public bool Wants(string annotation)
    {
        if (Preference("odata.include-annotations") is not { } wanted) return false;
        return wanted.Split(',', StringSplitOptions.TrimEntries).Any(pattern =>
            pattern == "*" || pattern == annotation || (pattern.EndsWith('*') && annotation.StartsWith(pattern[..^1], StringComparison.Ordinal)));
    }

    /// <summary>The annotations of rows that are wanted.</summary>
    public IReadOnlySet<string> RowAnnotations() => AnnotationsOfRows.Where(Wants).ToHashSet(StringComparer.Ordinal);

    /// <summary>The address of a row.</summary>
    public string AddressOf(string table, Guid id) => string.Create(CultureInfo.InvariantCulture, $"{Root}{Place.Catalog.Table(table).EntitySetName}({id:D})");

    /// <summary>The body, which has to be one JSON object.</summary>
    public async Task<JsonElement> Body(string table)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(Http.Request.Body).ConfigureAwait(false);
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw ApiException.Payload(table, "The body has to be a JSON object.");
            return document.RootElement.Clone();
        }
        catch (JsonException wrong)
        {
            throw ApiException.Payload(table, wrong.Message);
        }
    }

    /// <summary>Answers with JSON.</summary>
    public async Task Answer(object body, int status = StatusCodes.Status200OK)
    {
        Http.Response.StatusCode = status;
        Http.Response.ContentType = "application/json; odata.metadata=minimal";
        if (prefer.Length > 0) Http.Response.Headers["Preference-Applied"] = prefer;
        await JsonSerializer.SerializeAsync(Http.Response.Body, body, body.GetType()).ConfigureAwait(false);
    }

    /// <summary>Answers that it is done, with nothing to show.</summary>
    public void Done() => Http.Response.StatusCode = StatusCodes.Status204NoContent;

    // prefer: odata.maxpagesize=5,odata.include-annotations="a,b"
    private string? Preference(string name)
    {
        var start = prefer.IndexOf(name + "=", StringComparison.OrdinalIgnoreCase);
        if (start < 0) return null;
        var rest = prefer[(start + name.Length + 1)..];
        if (rest.StartsWith('"')) return rest[1..].Split('"')[0];
        return rest.Split(',', ';')[0].Trim();
    }

    /// <summary>The session's user, or another as whom an administrator wants to act.</summary>
    private Guid Caller()
    {
        var own = Session.Of(Http).UserId;
        var header = Http.Request.Headers[ImpersonationHeader].Concat(Http.Request.Headers[LegacyImpersonationHeader]).FirstOrDefault();
        if (header is null) return own;
        if (!Guid.TryParse(header, out var other)) throw new ApiException(StatusCodes.Status400BadRequest, ApiException.BadQuery, $"'{header}' is not the id of a user.");
        if (other == own) return own;
        return own == Place.Environment.AdministratorId
            ? other
            : throw new ApiException(
                StatusCodes.Status403Forbidden, LocalDataverse.Faults.ErrorCodes.PrivilegeDenied,
                $"Principal user (Id={own:D}, type=8) is missing prvActOnBehalfOfAnotherUser privilege.");
    }
}
