using System;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Engagement;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;

namespace OmniChannel.Dataverse.Taxonomy;

/// <summary>What happens to terms, labels and content.</summary>
public static class TaxonomyUseCases
{
    /// <summary>Before a term is saved: its path, or why it cannot stand there.</summary>
    public static void SaveTerm(PluginCall call)
    {
        foreach (var row in call.Rows()) new TermSaving(call.System).Complete(row);
    }

    /// <summary>After a term has moved: the paths below it.</summary>
    public static void MoveDescendants(PluginCall call)
    {
        foreach (var row in call.Rows()) new TermSaving(call.System).MoveDescendants(row);
    }

    /// <summary>Before a label is saved.</summary>
    public static void SaveLabel(PluginCall call)
    {
        foreach (var row in call.Rows()) LabelSaving.Complete(row);
    }

    /// <summary>Before a term or label is deleted: lets taggers know.</summary>
    public static void NoticeDeletion(PluginCall call)
    {
        foreach (var row in call.Rows())
        {
            var column = row.Sent.LogicalName == TableNames.TermLabels ? TermLabels.TermId : Terms.ParentId;
            new TermSaving(call.System).Touch(row.Old<EntityReference>(column)?.Id, row.Id);
        }
    }

    /// <summary>Custom API: makes one term of two, in one transaction.</summary>
    public static void Merge(PluginCall call)
    {
        var merged = new MergeTerms(call.System).Handle(call.Argument<EntityReference>("TermId")!.Id, call.Argument<EntityReference>("SurvivorId")!.Id);
        call.Return("Labels", merged.Labels);
        call.Return("Tags", merged.Tags);
        call.Return("Rules", merged.Rules);
        call.Summary = merged.Code + " merged into " + merged.SurvivorCode;
    }

    /// <summary>Some time after content is stored or changed: its tags.</summary>
    public static void Classify(PluginCall call)
    {
        var classify = new ClassifyContent(call.System, call.Context.OrganizationId, call.Now);
        var written = 0;
        foreach (var row in call.Rows()) written += classify.Handle(row.Id);
        new InterestRequest(call.System, call.Context.InitiatingUserId).Ask(classify.Changed);
        call.Summary = written.ToString(CultureInfo.InvariantCulture) + " tags written";
    }

    /// <summary>Some time after a term, a label or the demand of a content type has changed: asks for content to be tagged anew.</summary>
    public static void Retag(PluginCall call)
    {
        var retag = new RetagContent(call.System, call.Context.OrganizationId, call.Context.InitiatingUserId);
        foreach (var row in call.Rows())
        {
            if (row.Sent.LogicalName == TableNames.Terms) retag.HandleTerm(row.Id, row.After?.GetAttributeValue<string>(Terms.Name));
            else if (row.Sent.LogicalName == TableNames.ContentTypes) retag.HandleType(row.Id, row.After?.GetAttributeValue<string>(ContentTypes.Name));
            else
            {
                if (row.Before != null) retag.HandleOld(row.Before);
                if (!call.Context.MessageName.StartsWith(Messages.Delete, StringComparison.Ordinal)) retag.HandleNew(row.Id);
            }
        }
    }
}
