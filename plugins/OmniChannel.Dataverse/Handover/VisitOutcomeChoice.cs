using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using OmniChannel.Domain.Handover;

namespace OmniChannel.Dataverse.Handover;

/// <summary>What a rep says about a visit, as a choice and as a code of an API.</summary>
internal static class VisitOutcomeChoice
{
    private static readonly Dictionary<int, VisitOutcome> ByValue = new Dictionary<int, VisitOutcome>
    {
        [(int)Generated.TaskOutcome.Accepted] = VisitOutcome.Accepted,
        [(int)Generated.TaskOutcome.Done] = VisitOutcome.Done,
        [(int)Generated.TaskOutcome.NotNow] = VisitOutcome.NotNow,
        [(int)Generated.TaskOutcome.AlreadyDone] = VisitOutcome.AlreadyDone,
        [(int)Generated.TaskOutcome.WrongPerson] = VisitOutcome.WrongPerson,
        [(int)Generated.TaskOutcome.WrongChannel] = VisitOutcome.WrongChannel,
        [(int)Generated.TaskOutcome.NotRelevant] = VisitOutcome.NotRelevant,
    };

    /// <summary>What a rep said; nothing when the choice is empty, or one that the product sets when it closes a task itself.</summary>
    internal static VisitOutcome? Read(OptionSetValue? choice) =>
        choice != null && ByValue.TryGetValue(choice.Value, out var outcome) ? outcome : null;

    /// <summary>Whether the product closed the task itself.</summary>
    internal static bool IsOurs(OptionSetValue? choice) =>
        choice?.Value is (int)Generated.TaskOutcome.Expired or (int)Generated.TaskOutcome.Withdrawn;

    /// <summary>Reads a code such as <c>NotNow</c>, in any case, or the number of the choice; nothing when it is neither.</summary>
    internal static VisitOutcome? Parse(string? code)
    {
        var text = (code ?? string.Empty).Trim();
        foreach (var outcome in ByValue.Values)
        {
            if (string.Equals(outcome.ToString(), text, StringComparison.OrdinalIgnoreCase)) return outcome;
        }
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && ByValue.TryGetValue(value, out var found) ? found : null;
    }

    /// <summary>The choice of an outcome.</summary>
    internal static OptionSetValue Write(VisitOutcome outcome)
    {
        foreach (var pair in ByValue)
        {
            if (pair.Value == outcome) return new OptionSetValue(pair.Key);
        }
        throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not an outcome of a visit.");
    }

    /// <summary>The codes there are, for who sent another.</summary>
    internal static string Codes => string.Join(", ", ByValue.Values);
}
