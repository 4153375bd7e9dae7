using System.Collections.Generic;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Domain.Templates;

/// <summary>Two models to start from: one by what contacts do, one that also looks at who they are.</summary>
public static class ModelLibrary
{
    /// <summary>Least and most points of both models.</summary>
    public const decimal Minimum = 0m;

    /// <summary>Most points of both models.</summary>
    public const decimal Maximum = 100m;

    private const string Digital = "digital";
    private const string Personal = "personal";
    private const string Fit = "fit";

    private static readonly GroupTemplate DigitalGroup = new GroupTemplate
    {
        Code = Digital, Name = new LocalName("Digital", "Digital", "Digitale"), Minimum = -20m, Maximum = 40m,
    };

    private static readonly GroupTemplate PersonalGroup = new GroupTemplate
    {
        Code = Personal, Name = new LocalName("Personal", "Persönlich", "Personale"), Minimum = 0m, Maximum = 70m,
    };

    /// <summary>Both models.</summary>
    public static readonly IReadOnlyList<ModelTemplate> All = new[]
    {
        new ModelTemplate
        {
            Code = "template-engagement",
            Name = new LocalName("Engagement (template)", "Engagement (Vorlage)", "Coinvolgimento (modello di partenza)"),
            Threshold = 60m, RearmThreshold = 40m, HalfLifeDays = 30m, CooldownDays = 14, TaskDueHours = 16,
            Groups = new[] { DigitalGroup, PersonalGroup },
            Rules = Engagement(),
            Bands = new[] { Band("C", null, 25m), Band("B", 25m, 60m), Band("A", 60m, null) },
        },
        new ModelTemplate
        {
            Code = "template-profile-engagement",
            Name = new LocalName("Profile and engagement (template)", "Profil und Engagement (Vorlage)", "Profilo e coinvolgimento (modello di partenza)"),
            Threshold = 65m, RearmThreshold = 45m, HalfLifeDays = 60m, CooldownDays = 21, TaskDueHours = 24,
            Groups = new[] { DigitalGroup, PersonalGroup },
            Rules = With(Engagement(), Profile()),
            Bands = new[]
            {
                Band("B", null, 10m, GradeDimension.Profile), Band("A", 10m, null, GradeDimension.Profile),
                Band("3", null, 20m, GradeDimension.Engagement), Band("2", 20m, 50m, GradeDimension.Engagement), Band("1", 50m, null, GradeDimension.Engagement),
            },
        },
    };

    private static RuleTemplate[] Engagement() => new[]
    {
        Touch("page-viewed", Digital, 1m, 5m), Touch("email-clicked", Digital, 3m, 15m), Touch("download", Digital, 8m, 24m), Touch("video-watched", Digital, 5m, 15m),
        Touch("newsletter-signup", Digital, 5m, 5m), Touch("unsubscribed", Digital, -20m, null), Touch("webinar-attended", Digital, 15m, 30m),
        Touch("event-signup", Personal, 12m, 24m), Touch("event-attended", Personal, 20m, 40m), Touch("call", Personal, 10m, 30m),
        Touch("card-order", Personal, 15m, 30m), Touch("trial-started", Personal, 35m, 35m), Touch("consultation-booked", Personal, 45m, 45m),
    };

    private static RuleTemplate[] Profile() => new[]
    {
        new RuleTemplate
        {
            Code = Fit + "-role", Name = new LocalName("Role is known", "Funktion ist bekannt", "La funzione è nota"),
            Attribute = "jobtitle", Operator = ProfileOperators.IsNotEmpty, Points = 5m,
        },
        new RuleTemplate
        {
            Code = Fit + "-company", Name = new LocalName("Company is known", "Firma ist bekannt", "L'azienda è nota"),
            Attribute = "parentcustomerid", Operator = ProfileOperators.IsNotEmpty, Points = 5m,
        },
        new RuleTemplate
        {
            Code = Fit + "-promoter", Name = new LocalName("Recommends us", "Empfiehlt uns weiter", "Ci raccomanda"),
            Attribute = "omni_npsscore", Operator = ProfileOperators.AtLeast, Value = "9", Points = 10m,
        },
        new RuleTemplate
        {
            Code = Fit + "-detractor", Name = new LocalName("Does not recommend us", "Empfiehlt uns nicht weiter", "Non ci raccomanda"),
            Attribute = "omni_npsscore", Operator = ProfileOperators.AtMost, Value = "6", Points = -10m,
        },
    };

    private static RuleTemplate Touch(string type, string group, decimal points, decimal? maximum)
    {
        foreach (var known in InteractionTypeTemplates.All)
        {
            if (known.Code == type) return new RuleTemplate { Code = type, Name = known.Name, Group = group, InteractionType = type, Points = points, Maximum = maximum };
        }
        throw new KeyNotFoundException("There is no template of the interaction type " + type + ".");
    }

    private static GradeBandDefinition Band(string grade, decimal? from, decimal? to, GradeDimension dimension = GradeDimension.Score) =>
        new GradeBandDefinition { Grade = grade, From = from, To = to, Dimension = dimension };

    private static RuleTemplate[] With(RuleTemplate[] some, RuleTemplate[] others)
    {
        var all = new RuleTemplate[some.Length + others.Length];
        some.CopyTo(all, 0);
        others.CopyTo(all, some.Length);
        return all;
    }
}
