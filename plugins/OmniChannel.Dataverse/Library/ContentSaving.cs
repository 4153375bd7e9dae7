using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Library;

namespace OmniChannel.Dataverse.Library;

/// <summary>Before content is saved: its name follows the convention of its type, its version rises with its words, and it knows which version of its master it follows.</summary>
internal sealed class ContentSaving
{
    private static readonly string[] Named = { Contents.Name, Contents.Code, Contents.ContentTypeId };
    private static readonly string[] Wording = { Contents.Name, Contents.Abstract, Contents.Body, Contents.Url };

    private readonly SystemStore _rows;

    internal ContentSaving(SystemStore rows) => _rows = rows;

    /// <summary>Before content is created.</summary>
    internal void HandleNew(RowChange change)
    {
        CheckName(change);
        if (change.Now<EntityReference>(Contents.MasterId) is EntityReference master && change.Now<int?>(Contents.MasterVersion) == null) Follow(change, master);
    }

    /// <summary>Before content is changed.</summary>
    internal void HandleChange(RowChange change)
    {
        if (Named.Any(change.Changes)) CheckName(change);
        if (Wording.Any(change.Changes) && !change.Sent.Contains(Contents.Version))
            change.Sent[Contents.Version] = MasterVersion.Next(change.Old<int?>(Contents.Version), null);
        var master = change.Now<EntityReference>(Contents.MasterId);
        var isReviewed = change.Changes(Contents.ReviewNeeded) && change.Now<bool?>(Contents.ReviewNeeded) != true;
        if (isReviewed) change.Sent[Contents.ReviewReason] = null;
        if (master != null && (isReviewed || change.Changes(Contents.MasterId)) && !change.Sent.Contains(Contents.MasterVersion)) Follow(change, master);
    }

    private void CheckName(RowChange change)
    {
        if (change.Now<EntityReference>(Contents.ContentTypeId) is not EntityReference type) return;
        var query = new QueryExpression(TableNames.ContentTypes) { ColumnSet = new ColumnSet(ContentTypes.Name, ContentTypes.NamingPattern) };
        query.Criteria.AddCondition(ContentTypes.ContentTypeId, ConditionOperator.Equal, type.Id);
        if (_rows.First(query) is not Entity found || found.GetAttributeValue<string>(ContentTypes.NamingPattern) is not string text) return;
        // One that cannot be read was stored before patterns were checked; content is not to blame for it.
        if (NamingPattern.Parse(text, out _) is not NamingPattern pattern) return;
        var flaw = pattern.FirstFlaw(change.Now<string>(Contents.Name) ?? string.Empty, change.Now<string>(Contents.Code) ?? string.Empty);
        if (flaw == null) return;
        throw new RefusedException(LibraryMessages.NameWrong.With(found.GetAttributeValue<string>(ContentTypes.Name) ?? string.Empty, pattern.Text, pattern.Example, flaw));
    }

    private void Follow(RowChange change, EntityReference master)
    {
        var query = new QueryExpression(TableNames.Contents) { ColumnSet = new ColumnSet(Contents.Version) };
        query.Criteria.AddCondition(Contents.ContentId, ConditionOperator.Equal, master.Id);
        change.Sent[Contents.MasterVersion] = _rows.First(query)?.GetAttributeValue<int?>(Contents.Version) ?? MasterVersion.First;
    }
}
