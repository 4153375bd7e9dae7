using System;
using System.Collections.Generic;

namespace OmniChannel.Domain.Nps;

/// <summary>What counts when a contact answers several times in a period.</summary>
public enum RollUpRule
{
    /// <summary>Every answer counts once.</summary>
    All,

    /// <summary>Only the latest answer of each contact counts.</summary>
    Latest,

    /// <summary>The mean of each contact's answers counts once; 9 or more is a promoter, less than 7 a detractor, as for whole answers.</summary>
    Mean,
}

/// <summary>Counts of the answers of a period.</summary>
public static class NpsRollUp
{
    /// <summary>
    /// Counts answers by a rule. Answers without a contact count one by one. Only <see cref="RollUpRule.All"/> may be derived from the counts of
    /// finer periods (<see cref="Sum"/>); for the others a contact would count once in each of them, so there each answer carries what it counts as in
    /// its month, quarter and year (<see cref="NpsStanding"/>). Over disjoint contacts, such as those of accounts, counts add up under every rule.
    /// </summary>
    public static NpsCounts Count(IEnumerable<NpsResponse> responses, RollUpRule rule)
    {
        var counts = default(NpsCounts);
        var byContact = new Dictionary<Guid, List<NpsResponse>>();
        foreach (var response in responses)
        {
            if (rule == RollUpRule.All || !(response.ContactId is Guid contact))
            {
                counts = counts.With(response.Category);
                continue;
            }
            if (!byContact.TryGetValue(contact, out var answers)) byContact.Add(contact, answers = new List<NpsResponse>());
            answers.Add(response);
        }
        foreach (var answers in byContact.Values) counts = counts.With(rule == RollUpRule.Latest ? Latest(answers) : Mean(answers));
        return counts;
    }

    /// <summary>The counts of a coarser period from those of the finer ones it is made of.</summary>
    public static NpsCounts Sum(IEnumerable<NpsCounts> finer)
    {
        var sum = default(NpsCounts);
        foreach (var counts in finer) sum += counts;
        return sum;
    }

    private static NpsCategory Latest(List<NpsResponse> answers)
    {
        answers.Sort(NpsResponse.Compare);
        return answers[answers.Count - 1].Category;
    }

    private static NpsCategory Mean(List<NpsResponse> answers)
    {
        var sum = 0;
        foreach (var answer in answers) sum += answer.Score;
        return CategoriseMean(sum, answers.Count);
    }

    // In whole numbers: a mean of exactly 9 must not become 8.999...
    internal static NpsCategory CategoriseMean(int sum, int count) =>
        sum >= 9 * count ? NpsCategory.Promoter : sum >= 7 * count ? NpsCategory.Passive : NpsCategory.Detractor;
}
