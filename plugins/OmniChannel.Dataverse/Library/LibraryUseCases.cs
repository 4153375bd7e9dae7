using System;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Library;

namespace OmniChannel.Dataverse.Library;

/// <summary>What happens to content and its types.</summary>
public static class LibraryUseCases
{
    /// <summary>Before a content type is saved: refuses what no content could follow.</summary>
    public static void SaveType(PluginCall call)
    {
        foreach (var row in call.Rows()) new ContentTypeSaving(call.System).Check(row);
    }

    /// <summary>Before content is saved: its name, its version, and the version of its master.</summary>
    public static void Prepare(PluginCall call)
    {
        var saving = new ContentSaving(call.System);
        foreach (var row in call.Rows())
        {
            if (call.Context.MessageName.StartsWith(Messages.Create, StringComparison.Ordinal)) saving.HandleNew(row);
            else saving.HandleChange(row);
        }
    }

    /// <summary>Some time after content has a new version: marks what uses it.</summary>
    public static void MarkUses(PluginCall call)
    {
        var marked = 0;
        foreach (var row in call.Rows())
        {
            if (MasterVersion.IsBehind(row.Old<int?>(Contents.Version), row.After?.GetAttributeValue<int?>(Contents.Version)))
                marked += new ContentReview(call.System).Handle(row.Id, call.UserLanguage());
        }
        call.Summary = marked.ToString(CultureInfo.InvariantCulture) + " uses marked";
    }

    /// <summary>After a person has given a tag, decided on one or taken one away: the content and what is made from it are looked at anew.</summary>
    public static void NoticeDecision(PluginCall call)
    {
        foreach (var row in call.Rows())
        {
            if (!IsDecision(row, call.Context.MessageName.StartsWith(Messages.Update, StringComparison.Ordinal))) continue;
            if (row.Now<EntityReference>(ContentTags.ContentId) is EntityReference content) new ContentTouch(call.System).TouchFamily(content.Id);
        }
    }

    /// <summary>Custom API: the uses that do not follow the newest version of their content, as the user may see them.</summary>
    public static void ListInconsistentUses(PluginCall call)
    {
        var uses = new InconsistentUses(call.User).Find(call.Argument<EntityReference>("ContentId")?.Id);
        call.Return("Uses", uses);
        call.Return("Count", uses.Entities.Count);
    }

    /// <summary>Before content is deleted: what was made from it goes on without it.</summary>
    public static void ReleaseDerivatives(PluginCall call)
    {
        foreach (var row in call.Rows()) new ContentTouch(call.System).Release(row.Id);
    }

    private static bool IsDecision(RowChange row, bool isUpdate)
    {
        if (isUpdate) return row.Changes(ContentTags.Status);
        var source = row.Now<OptionSetValue>(ContentTags.Source)?.Value ?? TagSources.Manual;
        var status = row.Now<OptionSetValue>(ContentTags.Status)?.Value ?? TagStates.Proposed;
        return source == TagSources.Manual || status != TagStates.Proposed;
    }
}
