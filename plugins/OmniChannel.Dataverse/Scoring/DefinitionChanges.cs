using System.Collections.Generic;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Dataverse.Scoring;

/// <summary>Copies of definitions with one part exchanged.</summary>
internal static class DefinitionChanges
{
    internal static ModelDefinition With(this ModelDefinition model, IReadOnlyList<RuleDefinition> rules) => new ModelDefinition
    {
        OriginalId = model.OriginalId,
        Code = model.Code,
        Name = model.Name,
        Version = model.Version,
        Threshold = model.Threshold,
        RearmThreshold = model.RearmThreshold,
        HalfLifeDays = model.HalfLifeDays,
        CoolDownDays = model.CoolDownDays,
        DwellHours = model.DwellHours,
        DueHours = model.DueHours,
        Minimum = model.Minimum,
        Maximum = model.Maximum,
        Groups = model.Groups,
        Rules = rules,
        Bands = model.Bands,
    };
}
