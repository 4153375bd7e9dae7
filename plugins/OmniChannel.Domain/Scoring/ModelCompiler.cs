using System;
using System.Collections.Generic;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Scoring;

/// <summary>Checks a definition part by part, going on after each problem so that a marketer sees all of them at once.</summary>
internal sealed class ModelCompiler
{
    // Balances keep so many interactions per period, some fifteen characters each.
    private const int MostEnough = 50;

    private readonly ModelDefinition _definition;
    private readonly IProfileColumns _columns;
    private readonly List<ModelProblem> _problems = new List<ModelProblem>();
    private readonly Dictionary<string, int> _groups = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);

    internal ModelCompiler(ModelDefinition definition, IProfileColumns columns)
    {
        _definition = definition;
        _columns = columns;
    }

    internal ModelCompilation Compile()
    {
        CheckModel();
        var groups = CompileGroups();
        var interactionRules = new List<InteractionRule>();
        var inactivityRules = new List<InactivityRule>();
        var profileRules = new List<ProfileRule>();
        var audience = new List<AudienceRule>();
        var codes = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        // By code and not as read: sums of doubles depend on their order, and the order of a query is nobody's promise.
        foreach (var rule in Sorted(_definition.Rules, rule => rule.Code))
        {
            var before = _problems.Count;
            CheckCode(ModelPart.Rule, rule.Code, codes, ModelMessages.RuleTwice);
            if (rule.Kind == RuleKind.Audience) CheckAudienceRule(rule);
            else if (rule.Points is null || rule.Points == 0) Add(ModelPart.Rule, rule.Code, ModelMessages.WithoutPoints.With());
            if (rule.Kind != RuleKind.Audience && rule.Kind != RuleKind.Inactivity) CheckRepeats(rule);
            if (rule.ValidUntil < rule.ValidFrom) Add(ModelPart.Rule, rule.Code, RepeatMessages.NeverValid.With(rule.ValidFrom!.Value, rule.ValidUntil!.Value));
            if (rule.Kind == RuleKind.Interaction) CheckInteractionRule(rule);
            if (rule.Kind == RuleKind.Inactivity) CheckInactivityRule(rule);
            else if (rule.InactiveDays.HasValue || rule.AgainDays.HasValue) Add(ModelPart.Rule, rule.Code, InactivityMessages.NotAsked.With());
            var condition = rule.Kind == RuleKind.Profile || rule.Kind == RuleKind.Audience ? CheckProfileRule(rule) : rule.Kind == RuleKind.Interest ? CheckInterestRule(rule) : null;
            if (rule.Kind != RuleKind.Interest && rule.LeastInterest is decimal interest) Add(ModelPart.Rule, rule.Code, InterestMessages.NotAsked.With(interest));
            if (_problems.Count > before) continue;
            if (rule.Kind == RuleKind.Audience) audience.Add(new AudienceRule(rule, condition!));
            else if (condition != null) profileRules.Add(new ProfileRule(rule, condition));
            else if (rule.Kind == RuleKind.Inactivity) inactivityRules.Add(new InactivityRule(rule, GroupOf(rule)));
            else interactionRules.Add(new InteractionRule(rule, GroupOf(rule)));
        }
        var grades = CompileGrades();
        var model = _problems.Count > 0 ? null : new ScoringModel(_definition, interactionRules.ToArray(), inactivityRules.ToArray(), profileRules.ToArray(), new Audience(audience.ToArray()), groups, grades);
        return new ModelCompilation(model, _problems.AsReadOnly());
    }

    private void CheckModel()
    {
        var model = _definition;
        if (string.IsNullOrWhiteSpace(model.Code)) Add(ModelPart.Model, model.Name, ModelMessages.CodeMissing.With());
        if (!HasPoints(model)) Add(ModelPart.Model, model.Code, ModelMessages.NoRules.With());
        if (model.HalfLifeDays <= 0) Add(ModelPart.Model, model.Code, ModelMessages.HalfLifeNotPositive.With(model.HalfLifeDays.Value));
        if (model.DwellHours < 0) Add(ModelPart.Model, model.Code, ModelMessages.DwellNegative.With(model.DwellHours.Value));
        if (model.CoolDownDays < 0) Add(ModelPart.Model, model.Code, ModelMessages.CoolDownNegative.With(model.CoolDownDays.Value));
        if (model.DueHours < 0) Add(ModelPart.Model, model.Code, ModelMessages.DueHoursNegative.With(model.DueHours.Value));
        CheckLimits(ModelPart.Model, model.Code, model.Minimum, model.Maximum);
        if (model.Threshold is decimal threshold)
        {
            if (threshold < model.Minimum || threshold > model.Maximum)
            {
                Add(ModelPart.Model, model.Code, ModelMessages.ThresholdOutsideLimits.With(
                    threshold, (object?)model.Minimum ?? ModelMessages.NoLimit.With(), (object?)model.Maximum ?? ModelMessages.NoLimit.With()));
            }
            if (model.RearmThreshold > threshold)
                Add(ModelPart.Model, model.Code, ModelMessages.RearmAboveThreshold.With(model.RearmThreshold.Value, threshold));
        }
        else if (model.RearmThreshold is decimal rearm)
        {
            Add(ModelPart.Model, model.Code, ModelMessages.RearmWithoutThreshold.With(rearm));
        }
    }

    private Limits[] CompileGroups()
    {
        var compiled = new List<Limits>();
        var codes = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var group in Sorted(_definition.Groups, group => group.Code))
        {
            CheckCode(ModelPart.Group, group.Code, codes, ModelMessages.GroupTwice);
            CheckLimits(ModelPart.Group, group.Code, group.Minimum, group.Maximum);
            _groups[group.Code.Trim()] = compiled.Count;
            compiled.Add(new Limits(group.Code, group.Name, group.Minimum, group.Maximum));
        }
        return compiled.ToArray();
    }

    private Grades CompileGrades()
    {
        var grades = new Grades(
            GradeBands.Compile(_definition, GradeDimension.Score, _problems),
            GradeBands.Compile(_definition, GradeDimension.Profile, _problems),
            GradeBands.Compile(_definition, GradeDimension.Engagement, _problems));
        if (grades.AreOfBothKinds) Add(ModelPart.Model, _definition.Code, BandMessages.BothKinds.With());
        return grades;
    }

    private void CheckInteractionRule(RuleDefinition rule)
    {
        if (rule.ChannelId is null && rule.TypeId is null && rule.ContentId is null && rule.TermId is null)
            Add(ModelPart.Rule, rule.Code, ModelMessages.WithoutCriteria.With());
        if (HasText(rule.Attribute) || HasText(rule.Operator))
            Add(ModelPart.Rule, rule.Code, ModelMessages.InteractionWithProfile.With());
        CheckSum(rule);
    }

    private void CheckInactivityRule(RuleDefinition rule)
    {
        foreach (var problem in InactivityRule.Problems(rule)) Add(ModelPart.Rule, rule.Code, problem);
        CheckSum(rule);
    }

    /// <summary>Group and maximum of a rule whose points are added up.</summary>
    private void CheckSum(RuleDefinition rule)
    {
        if (HasText(rule.GroupCode) && !_groups.ContainsKey(rule.GroupCode!.Trim()))
            Add(ModelPart.Rule, rule.Code, ModelMessages.UnknownGroup.With(rule.GroupCode!));
        if (rule.Maximum is decimal maximum && rule.Points is decimal points && points != 0 && Math.Sign(maximum) != Math.Sign(points))
            Add(ModelPart.Rule, rule.Code, ModelMessages.MaximumAgainstPoints.With(maximum, points));
    }

    private void CheckAudienceRule(RuleDefinition rule)
    {
        var isLimited = rule.Repeat != RepeatPolicy.EachTime || rule.RepeatDays.HasValue || rule.RepeatTimes.HasValue || rule.ValidFrom.HasValue || rule.ValidUntil.HasValue;
        if (isLimited || rule.Points.HasValue || rule.Maximum.HasValue || HasText(rule.GroupCode)) Add(ModelPart.Rule, rule.Code, AudienceMessages.WithPoints.With());
    }

    private InterestCondition? CheckInterestRule(RuleDefinition rule)
    {
        if (rule.ChannelId.HasValue || rule.TypeId.HasValue || rule.ContentId.HasValue || HasText(rule.Attribute) || HasText(rule.Operator))
            Add(ModelPart.Rule, rule.Code, InterestMessages.WithOthers.With());
        if (HasText(rule.GroupCode)) Add(ModelPart.Rule, rule.Code, ModelMessages.ProfileInGroup.With(rule.GroupCode!));
        if (rule.Maximum is decimal maximum) Add(ModelPart.Rule, rule.Code, ModelMessages.ProfileWithMaximum.With(maximum));
        if (rule.TermId is null) Add(ModelPart.Rule, rule.Code, InterestMessages.WithoutTerm.With());
        if (!(rule.LeastInterest > 0)) Add(ModelPart.Rule, rule.Code, InterestMessages.WithoutWeight.With());
        return rule.TermId is Guid term && rule.LeastInterest is decimal least ? new InterestCondition(term, least) : null;
    }

    private void CheckRepeats(RuleDefinition rule)
    {
        if (rule.Kind != RuleKind.Interaction && rule.Repeat != RepeatPolicy.EachTime) Add(ModelPart.Rule, rule.Code, RepeatMessages.ProfileRepeats.With());
        else if (rule.Repeat >= RepeatPolicy.PerPeriod)
        {
            if (rule.RepeatDays is null) Add(ModelPart.Rule, rule.Code, RepeatMessages.WithoutDays.With());
            if (Math.Min(rule.RepeatDays ?? 1, rule.RepeatTimes ?? 1) is var least && least < 1) Add(ModelPart.Rule, rule.Code, RepeatMessages.NumberTooSmall.With(least));
            else if (rule.Repeat != RepeatPolicy.PerPeriod && !(rule.RepeatTimes >= 2 && rule.RepeatTimes <= MostEnough)) Add(ModelPart.Rule, rule.Code, RepeatMessages.WithoutTimes.With(MostEnough));
            else if (rule.Repeat == RepeatPolicy.EnoughDaysInPeriod && rule.RepeatTimes > rule.RepeatDays)
                Add(ModelPart.Rule, rule.Code, RepeatMessages.MoreThanDays.With(rule.RepeatTimes!.Value, rule.RepeatDays!.Value));
        }
        else if (rule.RepeatDays.HasValue || rule.RepeatTimes.HasValue) Add(ModelPart.Rule, rule.Code, RepeatMessages.PeriodNotAsked.With());
    }

    private ProfileCondition? CheckProfileRule(RuleDefinition rule)
    {
        if (rule.ChannelId.HasValue || rule.TypeId.HasValue || rule.ContentId.HasValue || rule.TermId.HasValue)
            Add(ModelPart.Rule, rule.Code, ModelMessages.ProfileWithInteraction.With());
        if (rule.Kind == RuleKind.Profile && HasText(rule.GroupCode)) Add(ModelPart.Rule, rule.Code, ModelMessages.ProfileInGroup.With(rule.GroupCode!));
        if (rule.Kind == RuleKind.Profile && rule.Maximum is decimal maximum) Add(ModelPart.Rule, rule.Code, ModelMessages.ProfileWithMaximum.With(maximum));
        if (!HasText(rule.Operator)) Add(ModelPart.Rule, rule.Code, ModelMessages.WithoutOperator.With());
        if (!HasText(rule.Attribute))
        {
            Add(ModelPart.Rule, rule.Code, ModelMessages.WithoutAttribute.With());
            return null;
        }
        var attribute = rule.Attribute!.Trim().ToLowerInvariant();
        var column = _columns.Find(attribute);
        if (column == null)
        {
            Add(ModelPart.Rule, rule.Code, ModelMessages.UnknownColumn.With(rule.Attribute!));
            return null;
        }
        if (!HasText(rule.Operator)) return null;
        var problem = ProfileConditionParser.Parse(attribute, column, rule.Operator!, rule.Value, out var condition);
        if (problem != null) Add(ModelPart.Rule, rule.Code, problem);
        return condition;
    }

    private void CheckCode(ModelPart part, string code, HashSet<string> codes, Sentence twice)
    {
        if (string.IsNullOrWhiteSpace(code)) Add(part, code, ModelMessages.CodeMissing.With());
        else if (ReservedRules.IsReserved(code.Trim())) Add(part, code, ModelMessages.CodeReserved.With(code));
        else if (!codes.Add(code.Trim())) Add(part, code, twice.With(code));
    }

    private void CheckLimits(ModelPart part, string code, decimal? minimum, decimal? maximum)
    {
        if (minimum > maximum) Add(part, code, ModelMessages.LimitsContradict.With(minimum.Value, maximum!.Value));
    }

    private static bool HasPoints(ModelDefinition model)
    {
        foreach (var rule in model.Rules)
        {
            if (rule.Kind != RuleKind.Audience) return true;
        }
        return false;
    }

    private int GroupOf(RuleDefinition rule) => HasText(rule.GroupCode) ? _groups[rule.GroupCode!.Trim()] : -1;

    private void Add(ModelPart part, string code, Phrase what) => _problems.Add(new ModelProblem(part, code, what));

    private static bool HasText(string? text) => !string.IsNullOrWhiteSpace(text);

    private static List<T> Sorted<T>(IReadOnlyList<T> items, Func<T, string> code)
    {
        var sorted = new List<T>(items);
        sorted.Sort((one, other) => string.CompareOrdinal(code(one), code(other)));
        return sorted;
    }
}
