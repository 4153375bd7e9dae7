using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>A published version of a model, compiled, with what it needs to be read. Immutable and shared between requests.</summary>
internal sealed class PublishedModel
{
    private const string AccountPrefix = "account.";

    /// <param name="id">Id of the version.</param>
    /// <param name="model">Its rules.</param>
    /// <param name="publishedOn">When the version was last written, UTC.</param>
    /// <param name="previous">The version before, while contacts are being scored anew.</param>
    /// <param name="screens">The interaction types that the bot screen looks at.</param>
    internal PublishedModel(
        Guid id, ScoringModel model, DateTime publishedOn, PublishedModel? previous = null, IReadOnlyDictionary<Guid, BotScreenRole>? screens = null)
    {
        if (screens != null) Screens = screens;
        Id = id;
        PublishedOn = publishedOn;
        Model = model;
        Previous = previous;
        var contact = new List<string>();
        var account = new List<string>();
        foreach (var attribute in previous == null ? model.ProfileAttributes : model.ProfileAttributes.Union(previous.Model.ProfileAttributes, StringComparer.Ordinal))
        {
            if (attribute.StartsWith(AccountPrefix, StringComparison.Ordinal)) account.Add(attribute.Substring(AccountPrefix.Length));
            else contact.Add(attribute);
        }
        InterestTerms = previous == null ? model.InterestTerms : model.InterestTerms.Union(previous.Model.InterestTerms).ToList();
        ContactColumns = contact;
        AccountColumns = account;
        foreach (var rule in model.Definition.Rules) UsesTerms |= (rule.Kind == RuleKind.Interaction || rule.Kind == RuleKind.Inactivity) && rule.TermId != null;
        UsesTerms |= previous is { UsesTerms: true };
    }

    /// <summary>
    /// The version before, as long as contacts are being scored anew by this one: those that are not reached yet go on counting by it, so that no score is
    /// ever half of one and half of the other.
    /// </summary>
    internal PublishedModel? Previous { get; }

    /// <summary>What a lead score that stands for a version counts by.</summary>
    internal PublishedModel ForVersion(int? version) => version == Model.Version ? this : ForNew;

    /// <summary>What a lead score begins with.</summary>
    internal PublishedModel ForNew => Previous ?? this;

    /// <summary>Id of the version.</summary>
    internal Guid Id { get; }

    /// <summary>When the version was last written, UTC: a published one is written when it is published.</summary>
    internal DateTime PublishedOn { get; }

    /// <summary>The rules.</summary>
    internal ScoringModel Model { get; }

    /// <summary>The interaction types that the bot screen looks at; the same for all published models.</summary>
    internal IReadOnlyDictionary<Guid, BotScreenRole> Screens { get; } = new Dictionary<Guid, BotScreenRole>();

    /// <summary>What lead scores point to.</summary>
    internal Guid OriginalId => Model.OriginalId;

    /// <summary>Columns of the contact that rules read, those of the version before included.</summary>
    internal IReadOnlyList<string> ContactColumns { get; }

    /// <summary>Columns of the contact's account that rules read, those of the version before included.</summary>
    internal IReadOnlyList<string> AccountColumns { get; }

    /// <summary>Whether a rule looks at the terms of the content.</summary>
    internal bool UsesTerms { get; }

    /// <summary>Terms whose interest rules ask for, those of the version before included.</summary>
    internal IReadOnlyCollection<Guid> InterestTerms { get; }

    /// <summary>Whether a contact can have points without any interaction, by this version or the one before.</summary>
    internal bool HasProfileRules => Model.ProfileAttributes.Count > 0 || Model.InterestTerms.Count > 0 || Previous is { HasProfileRules: true };

    /// <summary>Whether a contact without a lead score gets one for its profile.</summary>
    internal bool ScoresProfilesOfNew => ForNew.HasProfileRules;
}
