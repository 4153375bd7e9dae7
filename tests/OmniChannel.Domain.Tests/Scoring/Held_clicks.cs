using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Scoring;

/// <summary>What the bot screen holds, and what held points do: nothing, until they count.</summary>
public class Held_clicks
{
    private static readonly DateTime Start = new(2026, 5, 1, 12, 0, 0, DateTimeKind.Utc);

    private readonly Random _random = new(20261126);

    private ScreenedTouch[] AnyTouches(int most = 40) => [.. Enumerable.Range(0, _random.Next(most)).Select(_ => new ScreenedTouch
    {
        Id = Sample.Id(_random.NextDouble().ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Role = (BotScreenRole)_random.Next(1, 3),
        ChannelId = _random.Next(8) == 0 ? null : Sample.Id("c" + _random.Next(2)),
        ContentId = _random.Next(3) == 0 ? null : Sample.Id("x" + _random.Next(2)),
        OccurredOn = Start.AddSeconds(_random.Next(60)),
    })];

    [Fact]
    public void What_is_held_is_what_each_click_alone_would_say()
    {
        var causes = new HashSet<HoldCause?>();
        for (var round = 0; round < 3000; round++)
        {
            var touches = AnyTouches();
            var held = BotScreen.Usual.Holds(touches);
            foreach (var touch in touches)
            {
                var expected = touch.Role == BotScreenRole.Click ? Alone(touch, touches) : null;
                causes.Add(expected?.Cause);
                Assert.Equal(expected?.Cause, held.TryGetValue(touch.Id, out var hold) ? hold.Cause : null);
                Assert.Equal(expected?.Reason.In(Language.German), hold?.Reason.In(Language.German));
            }
        }
        Assert.Equal(3, causes.Count);
    }

    [Fact]
    public void What_is_held_does_not_depend_on_the_order_in_which_it_becomes_known()
    {
        for (var round = 0; round < 1000; round++)
        {
            var touches = AnyTouches();
            var expected = BotScreen.Usual.Holds(touches).OrderBy(hold => hold.Key).Select(hold => (hold.Key, hold.Value.Reason.ToString())).ToList();
            _random.Shuffle(touches);
            Assert.Equal(expected, BotScreen.Usual.Holds(touches).OrderBy(hold => hold.Key).Select(hold => (hold.Key, hold.Value.Reason.ToString())));
        }
    }

    [Fact]
    public void Touches_beyond_reach_change_nothing()
    {
        for (var round = 0; round < 1000; round++)
        {
            var touches = AnyTouches(15);
            var far = AnyTouches().Select(touch => new ScreenedTouch
            {
                Id = touch.Id, Role = touch.Role, ChannelId = touch.ChannelId, ContentId = touch.ContentId,
                OccurredOn = touch.OccurredOn + TimeSpan.FromSeconds(60) + BotScreen.Usual.Reach,
            });
            var held = BotScreen.Usual.Holds(touches.Concat(far));
            var alone = BotScreen.Usual.Holds(touches);
            Assert.All(touches, touch => Assert.Equal(alone.ContainsKey(touch.Id), held.ContainsKey(touch.Id)));
        }
    }

    [Fact]
    public void Held_points_count_nothing_are_told_and_count_in_full_when_they_are_confirmed()
    {
        for (var round = 0; round < 1000; round++)
        {
            var model = Sample.Compiled(Sample.Model(
                [.. Enumerable.Range(0, _random.Next(1, 30)).Select(i => Sample.Rule("r" + i, _random.Next(1, 80) / 4m, channel: "c" + (i % 3), maximum: _random.Next(3) == 0 ? 90 : null))],
                halfLife: _random.Next(4) == 0 ? null : _random.Next(1, 300), threshold: 50));
            var counting = Enumerable.Range(0, _random.Next(20)).Select(_ => Entry(model, null)).ToList();
            var waiting = Enumerable.Range(0, _random.Next(1, 10)).Select(_ => Entry(model, (HoldCause)_random.Next(2))).ToList();
            var asOf = Sample.Day(900);
            var without = Score(model, model.Rebuild(counting, asOf), asOf);
            var balances = model.Rebuild(counting.Concat(waiting), asOf);
            var held = Score(model, model.ReadBalances(balances.Write()), asOf);
            Assert.Equal(without.Score, held.Score);
            Assert.Equal(held.Explain().Score, held.Explain().Sum(line => line.Points));
            Assert.Equal(
                waiting.SelectMany(entry => entry.Lines).Count(),
                held.Explain().Where(line => line.Kind is ExplanationKind.HeldTooSoon or ExplanationKind.HeldTooMany).Sum(line => line.Count));

            foreach (var entry in waiting)
            {
                balances.Subtract(entry.Lines, entry.OccurredOn, entry.Hold);
                balances.Add(entry.Lines, entry.OccurredOn);
            }
            var confirmed = Score(model, model.ReadBalances(balances.Write()), asOf);
            var never = Score(model, model.Rebuild(counting.Concat(waiting.Select(entry => new LedgerEntry(entry.Lines, entry.OccurredOn))), asOf), asOf);
            Assert.Equal(never.Compared, confirmed.Compared);
            Assert.Equal(ExplanationText.Write(never.Explain(), Language.English, 4000), ExplanationText.Write(confirmed.Explain(), Language.English, 4000));
        }
    }

    [Fact]
    public void A_reversal_of_what_is_held_leaves_nothing_of_it()
    {
        var model = Sample.Compiled(Sample.Model(Sample.Rule("click", 20)));
        var entry = new LedgerEntry(Sample.Lines("click", 20), Sample.Day(1), hold: HoldCause.TooMany);
        var reversal = new LedgerEntry(entry.Lines.Reversed(), Sample.Day(1), isReversal: true, HoldCause.TooMany);
        Assert.Equal(model.NewBalances().Write(), model.Rebuild([entry, reversal], Sample.Day(2)).Write());
    }

    [Fact]
    public void Two_thousand_rules_with_held_clicks_still_add_up()
    {
        var model = Sample.Compiled(Sample.Model([.. Enumerable.Range(0, 2000).Select(i => Sample.Rule("r" + i, 1 + (i % 7), type: "t" + i))], halfLife: 10));
        var balances = model.NewBalances();
        for (var i = 0; i < 2000; i++) balances.Add(model.Match(Sample.Interaction(type: "t" + i)), Sample.Day(i / 100d), i % 2 == 0 ? null : (HoldCause)(i % 4 / 2));
        var explanation = Score(model, balances, Sample.Day(21)).Explain();
        Assert.Equal(explanation.Score, explanation.Sum(line => line.Points));
        Assert.Equal(1000, explanation.Count(line => line.Kind is ExplanationKind.HeldTooSoon or ExplanationKind.HeldTooMany));
    }

    [Theory]
    [InlineData(Language.English, "+0.00 Rule click (2× held: clicked within seconds of delivery, as mail scanners do)")]
    [InlineData(Language.German, "+0,00 Rule click (2× zurückgehalten: Sekunden nach der Zustellung geklickt, wie es E-Mail-Scanner tun)")]
    [InlineData(Language.Italian, "+0,00 Rule click (2× in sospeso: clic pochi secondi dopo la consegna, come fanno gli scanner di posta)")]
    public void A_held_line_says_so_in_every_language(Language language, string expected)
    {
        var model = Sample.Compiled(Sample.Model(Sample.Rule("click", 20)));
        var balances = model.NewBalances();
        for (var i = 0; i < 2; i++) balances.Add(Sample.Lines("click", 20), Sample.Day(i), HoldCause.TooSoon);
        var explanation = Score(model, balances, Sample.Day(2)).Explain();
        Assert.Equal(expected, ExplanationText.Write(explanation, language, 4000));
        Assert.Equal("[{\"kind\":\"held-too-soon\",\"code\":\"click\",\"name\":\"Rule click\",\"count\":2,\"points\":0.00}]", ExplanationLines.Write(explanation, 4000));
    }

    [Fact]
    public void Every_round_of_an_interaction_has_a_key_of_its_own()
    {
        var first = EntryKey.ForInteraction(Sample.Id("i"), Sample.Id("m"));
        var key = first;
        for (var round = 0; round < 12; round++)
        {
            Assert.Equal(EntryKey.ForInteraction(Sample.Id("i"), Sample.Id("m"), round), key);
            Assert.Equal((round, first), (EntryKey.RoundOf(key), EntryKey.FirstOf(key)));
            key = EntryKey.Next(key);
        }
    }

    private static ScoreResult Score(ScoringModel model, Balances balances, DateTime asOf) => model.ScoreAt(balances, Profile.Empty, asOf);

    private LedgerEntry Entry(ScoringModel model, HoldCause? hold) =>
        new(model.Match(Sample.Interaction("c" + _random.Next(3))), Sample.Day(_random.NextDouble() * 900), hold: hold);

    // The screen's definition, touch by touch.
    private static ClickHold? Alone(ScreenedTouch click, ScreenedTouch[] touches)
    {
        var near = touches.Where(touch => touch.Id != click.Id && touch.ChannelId == click.ChannelId).ToList();
        var delivered = near.Where(touch => touch.Role == BotScreenRole.Delivery && touch.OccurredOn <= click.OccurredOn
            && (touch.ContentId == null || click.ContentId == null || touch.ContentId == click.ContentId)).Select(touch => (DateTime?)touch.OccurredOn).Max();
        return BotScreen.Usual.Hold(click.OccurredOn, delivered, near.Where(touch => touch.Role == BotScreenRole.Click).Select(touch => touch.OccurredOn));
    }
}
