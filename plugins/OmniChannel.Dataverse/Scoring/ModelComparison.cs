using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>What differs between a version of a model and the version published before it, in words.</summary>
internal sealed class ModelComparison
{
    private static readonly Sentence Compared = new Sentence(
        "compared-with-version", "Changes since version {0}:", "Änderungen seit Version {0}:", "Modifiche rispetto alla versione {0}:");

    private static readonly Sentence Same = new Sentence(
        "same-as-version", "Nothing has changed since version {0}.", "Seit Version {0} hat sich nichts geändert.", "Nulla è cambiato rispetto alla versione {0}.");

    private readonly RowStore _rows;
    private readonly ModelStore _models;

    internal ModelComparison(RowStore rows, ModelStore models)
    {
        _rows = rows;
        _models = models;
    }

    /// <summary>The differences, a sentence a line, the first of which names the version before; nothing when there is none.</summary>
    /// <param name="model">The version, read with <see cref="ModelRows.ModelColumns"/>.</param>
    /// <param name="published">The versions that have ever been published, oldest first.</param>
    internal IReadOnlyList<Phrase> Of(Entity model, IEnumerable<Entity> published)
    {
        var before = published.LastOrDefault(row => VersionOf(row) < VersionOf(model));
        if (before == null) return Array.Empty<Phrase>();
        var names = new Dictionary<Guid, string>();
        var old = _models.Definition(_rows.Get(TableNames.ScoringModels, before.Id, ModelRows.ModelColumns), names);
        var differences = ModelDiff.Of(old, _models.Definition(model, names), names);
        return new[] { (differences.Count == 0 ? Same : Compared).With(VersionOf(before)) }.Concat(differences).ToList();
    }

    private static int VersionOf(Entity model) => model.GetAttributeValue<int?>(ScoringModels.Version) ?? 1;
}
