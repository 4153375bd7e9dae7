using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Domain.Tests.Scoring;

/// <summary>Builders of valid models and values, so that a test states only what it is about.</summary>
internal static class Sample
{
    internal static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    internal static Guid Id(string name) => new(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));

    internal static DateTime Day(double days) => Start.AddDays(days);

    internal static RuleDefinition Rule(
        string code, decimal? points, string? channel = "mail", string? type = null, string? content = null, string? term = null,
            string? group = null, decimal? maximum = null) =>
        new()
        {
            Code = code,
            Name = "Rule " + code,
            Points = points,
            ChannelId = channel == null ? null : Id(channel),
            TypeId = type == null ? null : Id(type),
            ContentId = content == null ? null : Id(content),
            TermId = term == null ? null : Id(term),
            GroupCode = group,
            Maximum = maximum,
        };

    internal static RuleDefinition ProfileRule(string code, decimal points, string attribute, string @operator, string? value = null) =>
        new() { Code = code, Name = "Rule " + code, Kind = RuleKind.Profile, Points = points, Attribute = attribute, Operator = @operator,
            Value = value };

    internal static ModelDefinition Model(params RuleDefinition[] rules) => Model(rules, threshold: null);

    internal static ModelDefinition Model(
        IReadOnlyList<RuleDefinition> rules, decimal? halfLife = null, decimal? threshold = null, decimal? rearm = null, decimal? minimum = null,
            decimal? maximum = null,
        IReadOnlyList<GroupDefinition>? groups = null) =>
        new()
        {
            OriginalId = Id("model"),
            Code = "model",
            Name = "Model",
            HalfLifeDays = halfLife,
            Threshold = threshold,
            RearmThreshold = rearm,
            Minimum = minimum,
            Maximum = maximum,
            Groups = groups ?? [],
            Rules = rules,
        };

    internal static ScoringModel Compiled(ModelDefinition definition) => ScoringModel.Compile(definition, Columns.Usual).Model;

    internal static InteractionFacts Interaction(string? channel = "mail", string? type = null, string? content = null, params string[] terms) =>
        new()
    {
        ChannelId = channel == null ? null : Id(channel),
        TypeId = type == null ? null : Id(type),
        ContentId = content == null ? null : Id(content),
        TermIds = terms.Select(Id).ToArray(),
    };

    internal static Profile Profile(params KeyValuePair<string, ProfileValue>[] values) => new(values);

    internal static EntryLines Lines(string rule, decimal points) => new([new EntryLine(rule, points)]);
}

/// <summary>Columns as a contact has them.</summary>
internal sealed class Columns : IProfileColumns
{
    private static readonly KeyValuePair<string, int>[] Labels = [new("Preferred", 1), new("Standard", 2), new("Bevorzugt", 1)];

    private readonly Dictionary<string, ProfileColumn> _columns = new(StringComparer.Ordinal)
    {
        ["jobtitle"] = new(ProfileColumnType.Text),
        ["revenue"] = new(ProfileColumnType.Number),
        ["donotphone"] = new(ProfileColumnType.YesNo),
        ["customertypecode"] = new(ProfileColumnType.Choice, Labels),
        ["omni_topics"] = new(ProfileColumnType.Choices, Labels),
        ["parentcustomerid"] = new(ProfileColumnType.Lookup),
        ["birthdate"] = new(ProfileColumnType.Date),
        ["entityimage"] = new(ProfileColumnType.Other),
        ["account.name"] = new(ProfileColumnType.Text),
    };

    internal static Columns Usual { get; } = new();

    public ProfileColumn? Find(string attribute) => _columns.GetValueOrDefault(attribute);
}
