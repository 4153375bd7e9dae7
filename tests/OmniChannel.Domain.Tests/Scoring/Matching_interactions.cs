using System;
using System.Linq;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Domain.Tests.Scoring;

public class Matching_interactions
{
    [Fact]
    public void Every_criterion_a_rule_states_must_hold_and_an_empty_one_holds_always()
    {
        var model = Sample.Compiled(Sample.Model(
            Sample.Rule("channel", 1),
            Sample.Rule("type", 2, channel: null, type: "open"),
            Sample.Rule("both", 3, type: "open"),
            Sample.Rule("other", 4, channel: "visit"),
            Sample.Rule("content", 5, channel: null, content: "leaflet")));

        Assert.Equal(["both", "channel", "type"], model.Match(Sample.Interaction("mail", "open")).Select(line => line.RuleCode));
        Assert.Equal(["channel"], model.Match(Sample.Interaction("mail", "click")).Select(line => line.RuleCode));
        Assert.Equal(["content", "other"], model.Match(Sample.Interaction("visit", null, "leaflet")).Select(line => line.RuleCode));
        Assert.Empty(model.Match(Sample.Interaction(null)));
    }

    [Fact]
    public void A_term_matches_once_however_often_the_content_has_it()
    {
        var model = Sample.Compiled(Sample.Model(Sample.Rule("heart", 1, channel: null, term: "cardiology")));
        Assert.Single(model.Match(Sample.Interaction("mail", null, null, "cardiology", "stents", "cardiology")));
        Assert.Empty(model.Match(Sample.Interaction("mail", null, null, "oncology")));
    }

    [Fact]
    public void The_index_finds_exactly_what_trying_every_rule_finds()
    {
        var random = new Random(4711);
        string? Pick(string kind) => random.Next(3) == 0 ? null : kind + random.Next(3);
        for (var round = 0; round < 300; round++)
        {
            var rules = Enumerable.Range(0, 25)
                .Select(i => Sample.Rule("r" + i, i + 1, Pick("c"), Pick("t"), Pick("o"), Pick("x")))
                .Where(rule => rule.ChannelId.HasValue || rule.TypeId.HasValue || rule.ContentId.HasValue || rule.TermId.HasValue)
                .ToArray();
            var model = Sample.Compiled(Sample.Model(rules));
            var facts = Sample.Interaction(Pick("c"), Pick("t"), Pick("o"),
                Enumerable.Range(0, random.Next(4)).Select(_ => "x" + random.Next(3)).ToArray());

            var expected = rules
                .Where(rule => (rule.ChannelId == null || rule.ChannelId == facts.ChannelId) && (rule.TypeId == null || rule.TypeId == facts.TypeId)
                    && (rule.ContentId == null || rule.ContentId == facts.ContentId)
                        && (rule.TermId == null || facts.TermIds.Contains(rule.TermId.Value)))
                .Select(rule => rule.Code).Order(StringComparer.Ordinal);

            Assert.Equal(expected, model.Match(facts).Select(line => line.RuleCode));
        }
    }
}
