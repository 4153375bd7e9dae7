using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Generated;
using OmniChannel.Domain.Nps;
using Xunit;
using NpsPeriodRow = OmniChannel.Dataverse.Generated.NpsPeriod;
using Period = OmniChannel.Domain.Nps.NpsPeriod;
using Response = OmniChannel.Domain.Nps.NpsResponse;

namespace OmniChannel.Solution.Tests;

/// <summary>Counts all answers again, without any of the product's queries.</summary>
internal static class NpsRecount
{
    /// <summary>Every stored period is what all answers come to, and none is missing.</summary>
    public static void Check(World world, RollUpRule? inForce = null)
    {
        var stored = world.All("omni_npsperiod").Select(row => row.ToEntity<NpsPeriodRow>()).ToDictionary(period => period.Key!);
        var rule = inForce ?? (RollUpRule)((int)stored.Values.First().Rule!.Value - (int)NpsPeriodRule.All);
        var expected = Recount(world, rule);
        foreach (var key in stored.Keys.Union(expected.Keys))
        {
            var counts = expected.TryGetValue(key, out var found) ? found : default;
            Assert.Equal((key, counts), (key, stored.TryGetValue(key, out var row) ? Of(row) : default));
        }
        foreach (var (key, row) in stored)
        {
            var before = expected.TryGetValue(Key(row, -1), out var found) ? found : default;
            Assert.Equal((key, Of(row).ChangeSince(before)?.Difference), (key, row.Change));
        }
        string Key(NpsPeriodRow row, int shift)
        {
            var kind = (PeriodKind)((int)row.PeriodKind!.Value - (int)NpsPeriodPeriodKind.Month);
            var period = Period.Containing(kind, row.Start!.Value).ToString();
            return row.Key!.Replace(":" + period, ":" + Period.Containing(kind, row.Start.Value.AddDays(shift)), StringComparison.Ordinal);
        }
    }

    private static Dictionary<string, NpsCounts> Recount(World world, RollUpRule rule)
    {
        var parents = world.All("account").ToDictionary(row => row.Id, row => row.GetAttributeValue<EntityReference>("parentaccountid")?.Id);
        var accountOf = world.All("contact").ToDictionary(row => row.Id, row => row.GetAttributeValue<EntityReference>("parentcustomerid")?.Id);
        var scopes = new Dictionary<string, List<Response>>();
        foreach (var row in world.All("omni_npsresponse").Where(row => row.Contains("omni_score")))
        {
            var contact = row.GetAttributeValue<EntityReference>("omni_contactid").Id;
            var answer = new Response(row.Id, row.GetAttributeValue<int>("omni_score"), row.GetAttributeValue<DateTime>("omni_respondedon"), contact);
            var names = new List<string> { "organisation:" };
            if (accountOf[contact] == null) names.Add("account:none:");
            for (var account = accountOf[contact]; account is Guid id; account = parents[id]) names.Add($"account:{id:N}:");
            foreach (var name in names) (scopes.TryGetValue(name, out var list) ? list : scopes[name] = []).Add(answer);
        }
        var suffix = rule == RollUpRule.All ? "" : ":" + rule.ToString().ToLowerInvariant();
        PeriodKind[] kinds = [PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year];
        return scopes.SelectMany(scope => kinds.SelectMany(kind => scope.Value.GroupBy(answer => Period.Containing(kind, answer.RespondedOn))
            .Select(period => (Key: scope.Key + period.Key + suffix, Counts: NpsRollUp.Count(period, rule))))).ToDictionary(pair => pair.Key, pair => pair.Counts);
    }

    private static NpsCounts Of(NpsPeriodRow row) => new(row.Promoters ?? 0, row.Passives ?? 0, row.Detractors ?? 0);
}
