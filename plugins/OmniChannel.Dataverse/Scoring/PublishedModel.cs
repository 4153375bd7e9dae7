using System;
using System.Collections.Generic;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>A published version of a model, compiled, with what it needs to be read. Immutable and shared between requests.</summary>
internal sealed class PublishedModel
{
    private const string AccountPrefix = "account.";

    internal PublishedModel(Guid id, ScoringModel model, DateTime publishedOn)
    {
        Id = id;
        PublishedOn = publishedOn;
        Model = model;
        var contact = new List<string>();
        var account = new List<string>();
        foreach (var attribute in model.ProfileAttributes)
        {
            if (attribute.StartsWith(AccountPrefix, StringComparison.Ordinal)) account.Add(attribute.Substring(AccountPrefix.Length));
            else contact.Add(attribute);
        }
        ContactColumns = contact;
        AccountColumns = account;
        foreach (var rule in model.Definition.Rules) UsesTerms |= rule.Kind == RuleKind.Interaction && rule.TermId != null;
    }

    /// <summary>Id of the version.</summary>
    internal Guid Id { get; }

    /// <summary>When the version was last written, UTC: a published one is written when it is published.</summary>
    internal DateTime PublishedOn { get; }

    /// <summary>The rules.</summary>
    internal ScoringModel Model { get; }

    /// <summary>What lead scores point to.</summary>
    internal Guid OriginalId => Model.OriginalId;

    /// <summary>Columns of the contact that rules read.</summary>
    internal IReadOnlyList<string> ContactColumns { get; }

    /// <summary>Columns of the contact's account that rules read.</summary>
    internal IReadOnlyList<string> AccountColumns { get; }

    /// <summary>Whether a rule looks at the terms of the content.</summary>
    internal bool UsesTerms { get; }

    /// <summary>Whether a contact can have points without any interaction.</summary>
    internal bool HasProfileRules => Model.ProfileAttributes.Count > 0;
}
