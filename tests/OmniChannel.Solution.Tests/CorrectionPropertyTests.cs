using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>
/// Whatever is recorded in whatever order, and corrected in whatever way, comes to what it would have come to if it had been recorded right at first.
/// </summary>
public sealed class CorrectionPropertyTests
{
    private const int Contacts = 3;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Corrections_come_to_what_is_right_at_first(int seed)
    {
        var random = new Random(seed);
        using var corrected = new Clicks(isLimited: true);
        var contacts = People(corrected);
        var facts = new List<Fact>();
        for (var step = 0; step < 90; step++)
        {
            var fact = facts.Count == 0 ? null : facts[random.Next(facts.Count)];
            switch (fact == null ? 0 : random.Next(10))
            {
                case 6:
                    fact!.Contact = random.Next(Contacts);
                    corrected.Move(fact.Id, contacts[fact.Contact]);
                    break;
                case 7 or 8:
                    fact!.Decision = random.Next(3) switch { 0 => null, 1 => InteractionBotDecision.Counts, _ => InteractionBotDecision.WasABot };
                    corrected.Decide(fact.Id, fact.Decision);
                    break;
                case 9:
                    facts.Remove(fact!);
                    corrected.World.Admin.Delete("omni_interaction", fact!.Id);
                    break;
                default:
                    facts.Add(Record(corrected, contacts, Any(random)));
                    break;
            }
        }

        using var right = new Clicks(isLimited: true);
        var people = People(right);
        foreach (var fact in facts.OrderBy(fact => fact.Second)) Record(right, people, fact);
        Assert.Equal(people.ConvertAll(right.Ledger), contacts.ConvertAll(corrected.Ledger));
        Assert.Contains(people, contact => right.Ledger(contact).Contains("held", StringComparison.Ordinal));
        Assert.Equal(Sum(right), Sum(corrected));
    }

    [Theory]
    [InlineData(false, 1, 5)]
    [InlineData(true, 1, 6)]
    [InlineData(true, 7, 7)]
    [InlineData(true, 60, 8)]
    public void Order_split_and_registration_make_no_difference_to_what_is_held(bool bulk, int size, int seed)
    {
        var random = new Random(99);
        var facts = Enumerable.Range(0, 60).Select(_ => Any(random)).ToArray();
        using var expected = new Clicks(isLimited: true);
        var people = People(expected);
        foreach (var fact in facts.OrderBy(fact => fact.Second)) Record(expected, people, fact);

        new Random(seed).Shuffle(facts);
        using var other = new Clicks(bulk, isLimited: true);
        var contacts = People(other);
        foreach (var batch in facts.Chunk(size))
        {
            if (size == 1) Record(other, contacts, batch[0]);
            else other.World.Integration.Execute(new OrganizationRequest("CreateMultiple")
            {
                ["Targets"] = new EntityCollection([.. batch.Select(fact => Row(other, contacts, fact))]) { EntityName = "omni_interaction" },
            });
        }
        Assert.Equal(people.ConvertAll(expected.Ledger), contacts.ConvertAll(other.Ledger));
    }

    [Fact]
    public void What_is_held_and_confirmed_was_never_held()
    {
        var random = new Random(17);
        var facts = Enumerable.Range(0, 60).Select(_ => Any(random)).ToArray();
        using var screened = new Clicks(isLimited: true);
        using var never = new Clicks(isScreened: false, isLimited: true);
        var contacts = People(screened);
        var people = People(never);
        foreach (var fact in facts)
        {
            Record(screened, contacts, fact);
            Record(never, people, fact);
        }
        Assert.NotEqual(people.ConvertAll(never.Ledger), contacts.ConvertAll(screened.Ledger));
        foreach (var held in screened.View("Held Interactions", screened.World.Marketer)) screened.Decide(held, InteractionBotDecision.Counts);
        Assert.Equal(people.ConvertAll(never.Ledger), contacts.ConvertAll(screened.Ledger));
    }

    private static List<Guid> People(Clicks clicks) => [.. Enumerable.Range(0, Contacts).Select(i => clicks.World.Contact("C" + i.ToString(CultureInfo.InvariantCulture)))];

    private static Fact Any(Random random) => new()
    {
        Contact = random.Next(Contacts), Kind = random.Next(6) switch { 0 => 0, 5 => 2, _ => 1 }, Second = (random.Next(4) * 1000) + random.Next(12),
    };

    private static Fact Record(Clicks clicks, List<Guid> contacts, Fact fact)
    {
        fact.Id = clicks.World.Integration.Create(Row(clicks, contacts, fact));
        return fact;
    }

    private static Entity Row(Clicks clicks, List<Guid> contacts, Fact fact)
    {
        var type = fact.Kind switch { 0 => clicks.Delivered, 1 => clicks.Clicked, _ => clicks.Visit };
        var row = clicks.World.Interaction(contacts[fact.Contact], clicks.Mail, type, World.Start.AddDays(-30).AddSeconds(fact.Second));
        if (fact.Decision is { } decision) row["omni_botdecision"] = new OptionSetValue((int)decision);
        return row;
    }

    private static decimal Sum(Clicks clicks) =>
        clicks.World.All("omni_scoreentry").Where(row => !row.GetAttributeValue<bool>("omni_held")).Sum(row => row.GetAttributeValue<decimal>("omni_points"));

    private sealed class Fact
    {
        public Guid Id { get; set; }

        public int Contact { get; set; }

        /// <summary>0 delivery, 1 click, 2 visit.</summary>
        public int Kind { get; init; }

        public int Second { get; init; }

        public InteractionBotDecision? Decision { get; set; }
    }
}
