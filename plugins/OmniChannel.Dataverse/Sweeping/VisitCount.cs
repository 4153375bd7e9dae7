using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>What reps said about the visits of one model and leading rule.</summary>
internal sealed class VisitCount
{
    private static readonly Dictionary<int, string> ByOutcome = new Dictionary<int, string>
    {
        [(int)Generated.TaskOutcome.Done] = VisitResults.Done,
        [(int)Generated.TaskOutcome.AlreadyDone] = VisitResults.AlreadyDone,
        [(int)Generated.TaskOutcome.NotNow] = VisitResults.NotNow,
        [(int)Generated.TaskOutcome.WrongPerson] = VisitResults.WrongPerson,
        [(int)Generated.TaskOutcome.NotRelevant] = VisitResults.NotRelevant,
        [(int)Generated.TaskOutcome.Expired] = VisitResults.Unused,
        [(int)Generated.TaskOutcome.Withdrawn] = VisitResults.Unused,
    };

    private static readonly string[] Numbers =
    {
        VisitResults.Raised, VisitResults.Open, VisitResults.Accepted, VisitResults.Done, VisitResults.AlreadyDone, VisitResults.NotNow,
        VisitResults.WrongPerson, VisitResults.WrongChannel, VisitResults.NotRelevant, VisitResults.Unused,
    };

    private readonly EntityReference _model;
    private readonly string _rule;
    private readonly Dictionary<string, int> _numbers = Numbers.ToDictionary(column => column, _ => 0);

    internal VisitCount(string key, EntityReference model, string rule)
    {
        Key = key;
        _model = model;
        _rule = rule;
    }

    internal static string[] AllColumns => Numbers.Concat(new[] { VisitResults.Key }).ToArray();

    internal string Key { get; }

    /// <summary>Adds visits that are alike in outcome and state.</summary>
    internal void Add(int? outcome, int? state, int times, int accepted, int rejected)
    {
        _numbers[VisitResults.Raised] += times;
        _numbers[VisitResults.Accepted] += accepted;
        _numbers[VisitResults.WrongChannel] += rejected;
        if (state == TaskStates.Open) _numbers[VisitResults.Open] += times;
        // A task that was completed without a word was done, one that was cancelled led to nothing.
        else if (outcome is int said && ByOutcome.TryGetValue(said, out var column)) _numbers[column] += times;
        else _numbers[state == TaskStates.Completed ? VisitResults.Done : VisitResults.Unused] += times;
    }

    internal bool IsSame(Entity row) => Numbers.All(column => row.GetAttributeValue<int?>(column) == _numbers[column]);

    internal Entity Row(DateTime now, int fewestAnswers)
    {
        var row = new Entity(TableNames.VisitResults)
        {
            [VisitResults.Key] = FittedText.Cut(Key, Columns.NameLength),
            [VisitResults.Name] = FittedText.Cut(_model.Name + " \u00b7 " + _rule, Columns.NameLength),
            [VisitResults.ScoringModelId] = _model,
            [VisitResults.RuleCode] = _rule,
            [VisitResults.AsOf] = now,
        };
        foreach (var number in _numbers) row[number.Key] = number.Value;
        var done = _numbers[VisitResults.Done] + _numbers[VisitResults.AlreadyDone];
        var answered = done + _numbers[VisitResults.NotNow] + _numbers[VisitResults.WrongPerson] + _numbers[VisitResults.NotRelevant];
        row[VisitResults.SuccessRate] = answered < fewestAnswers ? null : Math.Round((decimal)done / answered, 3, MidpointRounding.AwayFromZero);
        return row;
    }
}
