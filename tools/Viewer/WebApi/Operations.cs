using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.Viewer.WebApi;

/// <summary>Calls of actions and functions: the custom APIs of the solution and the few messages of the platform that pages need.</summary>
internal sealed class Operations(ApiCall call)
{
    private static readonly string[] PlatformFunctions = ["WhoAmI", "RetrieveUserPrivileges", "RetrievePrincipalAccess"];

    /// <summary>Whether a segment of a path names an operation.</summary>
    public bool Has(string name) => Find(name) is not null || PlatformFunctions.Contains(Bare(name));

    /// <summary>Calls an operation.</summary>
    /// <param name="name">Its name, with or without the namespace.</param>
    /// <param name="arguments">What stands in brackets behind the name of a function; null for an action.</param>
    /// <param name="target">The row it is bound to; null when it is bound to none.</param>
    public async Task Call(string name, string? arguments, EntityReference? target)
    {
        var isGet = call.Http.Request.Method == "GET";
        if (Find(name) is not { } api)
        {
            if (!isGet) throw ApiException.NotFound(name);
            await Platform(Bare(name), arguments, target).ConfigureAwait(false);
            return;
        }

        if (api.IsFunction != isGet)
            throw new ApiException(405, ApiException.BadQuery, $"{api.UniqueName} is {(api.IsFunction ? "a function: use GET" : "an action: use POST")}.");
        var request = new OrganizationRequest(api.UniqueName);
        if (target is not null) request["Target"] = target;
        var given = isGet ? Inline(arguments ?? string.Empty) : await Body(api).ConfigureAwait(false);
        var values = new OperationValues(call.Model);
        foreach (var parameter in given)
        {
            var declared = api.RequestParameters.FirstOrDefault(candidate => candidate.UniqueName == parameter.Key)
                ?? throw ApiException.Payload(api.UniqueName, $"The parameter '{parameter.Key}' is not a parameter of the operation '{api.UniqueName}'.");
            if (parameter.Value.ValueKind != JsonValueKind.Null) request[declared.UniqueName] = values.Read(declared, parameter.Value);
        }

        var response = call.Service.Execute(request);
        await Answer(api, response, values).ConfigureAwait(false);
    }

    private static string Bare(string name) => name.StartsWith(ApiModel.Namespace + ".", StringComparison.Ordinal) ? name[(ApiModel.Namespace.Length + 1)..] : name;

    private CustomApi? Find(string name) => call.Place.Solution.CustomApis.FirstOrDefault(api => api.UniqueName == Bare(name));

    private async Task Answer(CustomApi api, OrganizationResponse response, OperationValues values)
    {
        if (api.ResponseProperties.Count == 0)
        {
            call.Done();
            return;
        }

        var answer = new JsonObject { ["@odata.context"] = $"{call.Root}$metadata#{ApiModel.Namespace}.{api.UniqueName}Response" };
        foreach (var property in api.ResponseProperties)
        {
            response.Results.TryGetValue(property.UniqueName, out var value);
            answer[property.UniqueName] = values.Write(value);
        }

        await call.Answer(answer).ConfigureAwait(false);
    }

    private async Task<Dictionary<string, JsonElement>> Body(CustomApi api)
    {
        if (call.Http.Request.ContentLength is 0 or null && call.Http.Request.Headers.TransferEncoding.Count == 0) return [];
        var body = await call.Body(api.UniqueName).ConfigureAwait(false);
        return body.EnumerateObject().Where(property => !property.Name.StartsWith('@')).ToDictionary(property => property.Name, property => property.Value);
    }

    // Name(Code='a',Target=@p)?@p={...}: values stand in place or in a query option.
    private Dictionary<string, JsonElement> Inline(string arguments)
    {
        var values = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var (name, written) in InlineArguments.Split(arguments))
        {
            var text = written;
            if (text.StartsWith('@') && !call.Options.TryGetValue(text, out text!)) throw ApiException.Query($"The parameter alias '{written}' has no value.");
            values[name] = InlineArguments.Value(text);
        }

        return values;
    }

    private async Task Platform(string name, string? arguments, EntityReference? target)
    {
        var answer = new JsonObject { ["@odata.context"] = $"{call.Root}$metadata#{ApiModel.Namespace}.{name}Response" };
        switch (name)
        {
            case "WhoAmI":
                foreach (var id in call.Service.Execute(new OrganizationRequest(name)).Results) answer[id.Key] = RowJson.Value(id.Value);
                break;
            case "RetrieveUserPrivileges":
                var privileges = (Microsoft.Crm.Sdk.Messages.RolePrivilege[])call.Service.Execute(new OrganizationRequest(name) { ["UserId"] = Bound(target).Id })["RolePrivileges"];
                answer["RolePrivileges"] = new JsonArray([.. privileges.Select(Privilege)]);
                break;
            default:
                var on = OperationValues.Reference(call.Model, Inline(arguments ?? string.Empty).GetValueOrDefault("Target"));
                answer["AccessRights"] = ((Enum)call.Service.Execute(new OrganizationRequest(name) { ["Principal"] = Bound(target), ["Target"] = on })["AccessRights"]).ToString();
                break;
        }

        await call.Answer(answer).ConfigureAwait(false);
    }

    private static EntityReference Bound(EntityReference? target) => target ?? throw ApiException.Query("This function is bound to a user: systemusers(id)/…");

    private static JsonNode Privilege(Microsoft.Crm.Sdk.Messages.RolePrivilege privilege) => new JsonObject
    {
        ["Depth"] = privilege.Depth.ToString(), ["PrivilegeId"] = privilege.PrivilegeId.ToString("D", CultureInfo.InvariantCulture),
        ["BusinessUnitId"] = privilege.BusinessUnitId.ToString("D", CultureInfo.InvariantCulture), ["PrivilegeName"] = privilege.PrivilegeName,
    };
}
