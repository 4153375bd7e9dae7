using System;
using System.Collections.Generic;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>What a problem is about.</summary>
public enum ModelPart
{
    /// <summary>The model itself.</summary>
    Model,

    /// <summary>One of its groups.</summary>
    Group,

    /// <summary>One of its rules.</summary>
    Rule,

    /// <summary>One of its grade bands.</summary>
    Band,
}

/// <summary>Something that keeps a model from being used.</summary>
public sealed class ModelProblem : IWorded
{
    internal ModelProblem(ModelPart part, string partCode, Phrase what)
    {
        Part = part;
        PartCode = partCode;
        What = what;
    }

    /// <summary>The stable code, such as <c>rule-without-points</c>.</summary>
    public string Code => What.Code;

    /// <summary>Whether the model, a group, a rule or a band has the problem.</summary>
    public ModelPart Part { get; }

    /// <summary>Code of that model, group or rule, or the grade of the band.</summary>
    public string PartCode { get; }

    /// <summary>What is wrong and what to do, without naming the part.</summary>
    public Phrase What { get; }

    /// <summary>The whole sentence: which part, what is wrong, what to do.</summary>
    public string In(Language language)
    {
        return PartSentence().With(PartCode, What).In(language);
    }

    /// <summary>The English sentence.</summary>
    public override string ToString() => In(Language.English);

    private Sentence PartSentence()
    {
        switch (Part)
        {
            case ModelPart.Group: return PartMessages.Group;
            case ModelPart.Rule: return PartMessages.Rule;
            case ModelPart.Band: return PartMessages.Band;
            default: return PartMessages.Model;
        }
    }
}

/// <summary>What came of checking a model: the model, or everything that is wrong with it.</summary>
public sealed class ModelCompilation
{
    private readonly ScoringModel? _model;

    internal ModelCompilation(ScoringModel? model, IReadOnlyList<ModelProblem> problems)
    {
        _model = model;
        Problems = problems;
    }

    /// <summary>Whether there is a model to score with.</summary>
    public bool IsValid => _model != null;

    /// <summary>The model.</summary>
    /// <exception cref="InvalidOperationException">There are problems.</exception>
    public ScoringModel Model => _model ?? throw new InvalidOperationException("The scoring model has problems: " + Describe(Language.English));

    /// <summary>All problems at once: those of the model, then of groups and rules by code, then of grade bands.</summary>
    public IReadOnlyList<ModelProblem> Problems { get; }

    /// <summary>All problems, a sentence a line.</summary>
    public string Describe(Language language)
    {
        var lines = new List<string>();
        foreach (var problem in Problems) lines.Add(problem.In(language));
        return string.Join("\n", lines);
    }
}

/// <summary>How a problem names its place.</summary>
internal static class PartMessages
{
    internal static readonly Sentence Model = new Sentence("part-model", "Scoring model '{0}': {1}", "Bewertungsmodell '{0}': {1}",
        "Modello di punteggio '{0}': {1}");
    internal static readonly Sentence Group = new Sentence("part-group", "Group '{0}': {1}", "Gruppe '{0}': {1}", "Gruppo '{0}': {1}");
    internal static readonly Sentence Rule = new Sentence("part-rule", "Rule '{0}': {1}", "Regel '{0}': {1}", "Regola '{0}': {1}");
    internal static readonly Sentence Band = new Sentence("part-band", "Band '{0}': {1}", "Band '{0}': {1}", "Fascia '{0}': {1}");
}
