using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>A contact with all that scoring and handover ask of it.</summary>
internal sealed class ScoredContact
{
    private const string OwnerAlias = "owner";
    private const string OwnerSettingsAlias = "ownersettings";
    private const string AccountAlias = "account";

    private static readonly string[] OwnColumns =
    {
        Contacts.OwnerId, Contacts.StateCode, Contacts.Profiling, Contacts.FullName, Contacts.Language, Contacts.ParentCustomerId,
        Contacts.DoNotEMail, Contacts.DoNotBulkEMail, Contacts.DoNotPhone, Contacts.DoNotPostalMail, Contacts.ModifiedOn,
    };

    private readonly Entity _row;
    private readonly string _prefix;

    /// <param name="id">Id of the contact.</param>
    /// <param name="row">A row read with <see cref="Select"/>.</param>
    /// <param name="prefix">Empty when the row is the contact, else the alias of the join with its point.</param>
    internal ScoredContact(Guid id, Entity row, string prefix)
    {
        Id = id;
        _row = row;
        _prefix = prefix;
        Profile = new RowProfile(row, prefix);
    }

    internal Guid Id { get; }

    internal RowProfile Profile { get; }

    internal string Name => Value<string>(Contacts.FullName) ?? string.Empty;

    internal string? Language => Value<string>(Contacts.Language);

    internal bool IsActive => (Value<OptionSetValue>(Contacts.StateCode)?.Value ?? RowState.Active) == RowState.Active;

    internal bool ObjectsToProfiling => Value<OptionSetValue>(Contacts.Profiling)?.Value == ProfilingStates.Objected;

    internal bool IsFrozen => Value<OptionSetValue>(Contacts.Profiling)?.Value == ProfilingStates.Frozen;

    /// <summary>Whether the contact gets points at all.</summary>
    internal bool IsScored => IsActive && !ObjectsToProfiling && !IsFrozen;

    /// <summary>Whether the score of the contact may be shown: a contact who objects, or is kept out, has none.</summary>
    internal bool IsShown => !ObjectsToProfiling && !IsFrozen;

    internal EntityReference? Owner => Value<EntityReference>(Contacts.OwnerId);

    /// <summary>The account the contact belongs to.</summary>
    internal Guid? AccountId => Value<EntityReference>(Contacts.ParentCustomerId) is { LogicalName: TableNames.Accounts } account ? account.Id : null;

    /// <summary>Whether the contact declines anything at all, so that channels have to be asked.</summary>
    internal bool DeclinesAnything =>
        Declines(Contacts.DoNotEMail) || Declines(Contacts.DoNotBulkEMail) || Declines(Contacts.DoNotPhone) || Declines(Contacts.DoNotPostalMail);

    /// <summary>A disabled user can own what it owned before, but nothing new.</summary>
    internal bool IsOwnerDisabled => _row.GetAttributeValue<AliasedValue>(OwnerAlias + "." + SystemUsers.IsDisabled)?.Value is true;

    /// <summary>What the owner reads; English when it is not known, as of a team.</summary>
    internal Language OwnerLanguage =>
        Languages.FromLcid(_row.GetAttributeValue<AliasedValue>(OwnerSettingsAlias + "." + UserSettingsRows.UILanguageId)?.Value as int?);

    /// <summary>The owner for rows about the contact; nothing leaves it to the platform.</summary>
    internal EntityReference? OwnerOfNewRows => IsOwnerDisabled ? null : Owner;

    /// <summary>When the contact or, where rules look at it, its account was last changed, UTC.</summary>
    internal DateTime ChangedOn
    {
        get
        {
            var own = Value<DateTime>(Contacts.ModifiedOn);
            var account = _row.GetAttributeValue<AliasedValue>(AccountAlias + "." + Accounts.ModifiedOn)?.Value is DateTime date ? date : own;
            return account > own ? account : own;
        }
    }

    internal bool Declines(string doNotColumn) => Value<bool?>(doNotColumn) == true;

    /// <summary>The columns to read of the contact.</summary>
    internal static ColumnSet Select(IEnumerable<PublishedModel> models) =>
        new ColumnSet(OwnColumns.Concat(models.SelectMany(model => model.ContactColumns)).Distinct(StringComparer.Ordinal).ToArray());

    /// <summary>Joins what is to be known of the contact's owner and, if a rule asks for it, account.</summary>
    /// <param name="addLink">Adds an outer join to the contact: table, its column, column of the contact.</param>
    /// <param name="models">The models whose rules look at the account.</param>
    internal static void Join(Func<string, string, string, LinkEntity> addLink, IEnumerable<PublishedModel> models)
    {
        var owner = addLink(TableNames.SystemUsers, SystemUsers.SystemUserId, Contacts.OwningUser);
        owner.EntityAlias = OwnerAlias;
        owner.Columns = new ColumnSet(SystemUsers.IsDisabled);
        var settings = addLink(TableNames.UserSettings, UserSettingsRows.SystemUserId, Contacts.OwningUser);
        settings.EntityAlias = OwnerSettingsAlias;
        settings.Columns = new ColumnSet(UserSettingsRows.UILanguageId);
        var accountColumns = models.SelectMany(model => model.AccountColumns).Distinct(StringComparer.Ordinal).ToArray();
        if (accountColumns.Length == 0) return;
        var account = addLink(TableNames.Accounts, Accounts.AccountId, Contacts.ParentCustomerId);
        account.EntityAlias = AccountAlias;
        account.Columns = new ColumnSet(accountColumns.Concat(new[] { Accounts.ModifiedOn }).Distinct(StringComparer.Ordinal).ToArray());
    }

    private T? Value<T>(string column)
    {
        if (!_row.Attributes.TryGetValue(_prefix + column, out var value)) return default;
        if (value is AliasedValue joined) value = joined.Value;
        return value is T typed ? typed : default;
    }
}
