using System;
using System.Collections.Generic;
using System.Globalization;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Cli.Data;

namespace OmniChannel.Cli.Taxonomy;

/// <summary>The taxonomy of a database: read as the files write it, and changed by what a diff found.</summary>
internal sealed class TaxonomyStore(IOrganizationService service)
{
    private const string TermTable = "omni_term";
    private const string LabelTable = "omni_termlabel";

    private readonly Dictionary<string, Guid> termIds = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Guid> labelIds = new(StringComparer.Ordinal);

    /// <summary>Reads terms and labels that are in use.</summary>
    public TaxonomyRows Read()
    {
        var rows = new TaxonomyRows();
        var codes = new Dictionary<Guid, string>();
        var terms = new List<Entity>(Pages.Read(service, new QueryExpression(TermTable)
        {
            ColumnSet = new ColumnSet("omni_code", "omni_name", "omni_parentid", "omni_validfrom", "omni_validuntil"),
        }));
        foreach (var term in terms) codes[term.Id] = term.GetAttributeValue<string>("omni_code") ?? string.Empty;
        foreach (var term in terms)
        {
            var parent = term.GetAttributeValue<EntityReference>("omni_parentid") is { } above ? codes.GetValueOrDefault(above.Id, string.Empty) : string.Empty;
            var row = new TermRow(codes[term.Id], term.GetAttributeValue<string>("omni_name") ?? string.Empty, parent, Moment(term, "omni_validfrom"), Moment(term, "omni_validuntil"));
            rows.Terms[row.Code] = row;
            termIds[row.Code] = term.Id;
        }

        var labels = new QueryExpression(LabelTable) { ColumnSet = new ColumnSet("omni_termid", "omni_language", "omni_label", "omni_kind") };
        foreach (var label in Pages.Read(service, labels))
        {
            if (label.GetAttributeValue<EntityReference>("omni_termid") is not { } term || !codes.TryGetValue(term.Id, out var code)) continue;
            var kind = TaxonomyFiles.KindOf(label.GetAttributeValue<OptionSetValue>("omni_kind")?.Value ?? TaxonomyFiles.KindValue("Preferred"));
            var row = new LabelRow(code, label.GetAttributeValue<string>("omni_language") ?? string.Empty, label.GetAttributeValue<string>("omni_label") ?? string.Empty, kind);
            rows.Labels[row.Key] = row;
            labelIds[row.Key] = label.Id;
        }

        return rows;
    }

    /// <summary>Makes one change.</summary>
    /// <returns>Why it was refused, or null.</returns>
    public string? Apply(TaxonomyChange change)
    {
        try
        {
            if (change.Term is { } term) Apply(term, change.Removes);
            else Apply(change.Label!, change.Removes);
            return null;
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            return fault.Detail?.Message ?? fault.Message;
        }
        catch (FormatException wrong)
        {
            return wrong.Message;
        }
    }

    private void Apply(TermRow term, bool removes)
    {
        if (removes)
        {
            service.Delete(TermTable, termIds[term.Code]);
            return;
        }

        var row = new Entity(TermTable)
        {
            ["omni_code"] = term.Code, ["omni_name"] = term.Name, ["omni_validfrom"] = Date(term.ValidFrom), ["omni_validuntil"] = Date(term.ValidUntil),
            ["omni_parentid"] = term.Parent.Length == 0 ? null : new EntityReference(TermTable, termIds[term.Parent]),
        };
        Write(row, termIds, term.Code, term.Code.ToUpperInvariant());
    }

    private void Apply(LabelRow label, bool removes)
    {
        if (removes)
        {
            service.Delete(LabelTable, labelIds[label.Key]);
            return;
        }

        var row = new Entity(LabelTable)
        {
            ["omni_termid"] = new EntityReference(TermTable, termIds[label.Term]), ["omni_language"] = label.Language, ["omni_label"] = label.Label,
            ["omni_kind"] = new OptionSetValue(TaxonomyFiles.KindValue(label.Kind)),
        };
        Write(row, labelIds, label.Key, label.Key);
    }

    private void Write(Entity row, Dictionary<string, Guid> ids, string key, string identity)
    {
        if (ids.TryGetValue(key, out var id))
        {
            row.Id = id;
            service.Update(row);
            return;
        }

        row.Id = StableId.Of(row.LogicalName, identity);
        ids[key] = service.Create(row);
    }

    private static string Moment(Entity row, string column) => row.GetAttributeValue<DateTime?>(column) is { } moment ? TaxonomyFiles.Moment(moment) : string.Empty;

    private static DateTime? Date(string text) => text.Length == 0 ? null
        : DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var moment) ? moment
        : throw new FormatException($"'{text}' is no date; write it as 2026-03-31.");
}
