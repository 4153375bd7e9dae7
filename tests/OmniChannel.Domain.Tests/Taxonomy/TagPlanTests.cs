using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Taxonomy;

namespace OmniChannel.Domain.Tests.Taxonomy;

public class TagPlanTests
{
    private static readonly Guid Sepsis = TaxonomySample.Id("sepsis");

    private static TagValue Value(TagSource source, decimal confidence = 0.5m, string evidence = "why", string term = "sepsis") =>
        new(TaxonomySample.Id(term), source, confidence, evidence);

    private static StoredTag Row(TagValue value, TagStatus status = TagStatus.Proposed, string id = "row") => new(TaxonomySample.Id(id), value, status);

    [Fact]
    public void A_found_term_becomes_a_tag()
    {
        var plan = TagPlan.Merge([Value(TagSource.Automatic)], [], []);

        Assert.Equal(Sepsis, Assert.Single(plan.Creates).TermId);
        Assert.Empty(plan.Updates);
        Assert.Empty(plan.Deletes);
    }

    [Fact]
    public void Merging_again_writes_nothing() =>
        Assert.True(TagPlan.Merge([Value(TagSource.Automatic, 0.5000001m)], [], [Row(Value(TagSource.Automatic, 0.5m))]).IsEmpty);

    [Theory]
    [InlineData(0.6, "why")]
    [InlineData(0.5, "why else")]
    public void Changed_confidence_or_evidence_is_written(double confidence, string evidence)
    {
        var plan = TagPlan.Merge([Value(TagSource.Automatic, (decimal)confidence, evidence)], [], [Row(Value(TagSource.Automatic))]);

        var update = Assert.Single(plan.Updates);
        Assert.Equal(TaxonomySample.Id("row"), update.Id);
        Assert.Equal(evidence, update.Value.Evidence);
        Assert.Empty(plan.Creates);
    }

    [Fact]
    public void A_tag_that_is_found_no_longer_goes() =>
        Assert.Equal([TaxonomySample.Id("row")], TagPlan.Merge([], [], [Row(Value(TagSource.Automatic))]).Deletes);

    [Theory]
    [InlineData(TagSource.Manual, TagStatus.Proposed)]
    [InlineData(TagSource.Manual, TagStatus.Accepted)]
    [InlineData(TagSource.Manual, TagStatus.Rejected)]
    [InlineData(TagSource.Automatic, TagStatus.Rejected)]
    [InlineData(TagSource.Inherited, TagStatus.Rejected)]
    public void What_a_person_decided_is_not_touched(TagSource source, TagStatus status)
    {
        var row = Row(Value(source), status);
        var master = Row(Value(TagSource.Manual, 1, "master"), TagStatus.Accepted, "master");

        Assert.True(TagPlan.Merge([], [], [row]).IsEmpty);
        Assert.True(TagPlan.Merge([Value(TagSource.Automatic, 0.9m)], [], [row]).IsEmpty);
        Assert.True(TagPlan.Merge([Value(TagSource.Automatic, 0.9m)], [master], [row]).IsEmpty);
    }

    [Fact]
    public void An_accepted_tag_is_kept_up_to_date_but_not_removed()
    {
        var row = Row(Value(TagSource.Automatic), TagStatus.Accepted);

        Assert.Single(TagPlan.Merge([Value(TagSource.Automatic, 0.9m)], [], [row]).Updates);
        Assert.True(TagPlan.Merge([], [], [row]).IsEmpty);
    }

    [Fact]
    public void Tags_of_the_master_are_inherited_except_rejected_ones()
    {
        var master = new[] { Row(Value(TagSource.Manual, 1)), Row(Value(TagSource.Automatic, 1, "x", "refused"), TagStatus.Rejected) };

        var created = Assert.Single(TagPlan.Merge([], master, []).Creates);

        Assert.Equal(TagSource.Inherited, created.Source);
        Assert.Equal(1, created.Confidence);
    }

    [Fact]
    public void The_more_confident_of_tagger_and_master_names_the_tag()
    {
        var master = Row(Value(TagSource.Automatic, 0.5m));

        Assert.Equal(TagSource.Inherited, TagPlan.Merge([Value(TagSource.Automatic, 0.4m)], [master], []).Creates.Single().Source);
        Assert.Equal(TagSource.Automatic, TagPlan.Merge([Value(TagSource.Automatic, 0.5m)], [master], []).Creates.Single().Source);
        Assert.Equal(TagSource.Automatic, TagPlan.Merge([Value(TagSource.Automatic, 0.6m)], [], [Row(Value(TagSource.Inherited))]).Updates.Single().Value.Source);
    }

    [Fact]
    public void An_inherited_tag_goes_when_the_master_loses_it() =>
        Assert.Single(TagPlan.Merge([], [], [Row(Value(TagSource.Inherited))]).Deletes);

    [Fact]
    public void Carrying_out_any_plan_leads_to_a_state_that_needs_none()
    {
        var random = new Random(3);
        var sources = Enum.GetValues<TagSource>();
        var statuses = Enum.GetValues<TagStatus>();
        for (var round = 0; round < 300; round++)
        {
            TagValue Any(int term, TagSource source) => Value(source, random.Next(3) / 2m, "e" + random.Next(2), "t" + term);
            var computed = Enumerable.Range(0, 8).Where(_ => random.Next(2) == 0).Select(term => Any(term, TagSource.Automatic)).ToList();
            List<StoredTag> Rows(string prefix) => Enumerable.Range(0, 8).Where(_ => random.Next(2) == 0)
                .Select(term => Row(Any(term, sources[random.Next(3)]), statuses[random.Next(3)], prefix + term)).ToList();
            var master = Rows("m");
            var rows = Rows("r");

            var after = CarryOut(TagPlan.Merge(computed, master, rows), rows);

            Assert.True(TagPlan.Merge(computed, master, after).IsEmpty);
            Assert.Equal(after.Count, after.Select(row => row.Value.TermId).Distinct().Count());
            foreach (var kept in rows.Where(row => row.Value.Source == TagSource.Manual || row.Status == TagStatus.Rejected))
                Assert.Contains(kept, after);
        }
    }

    private static List<StoredTag> CarryOut(TagPlan plan, List<StoredTag> rows)
    {
        var updates = plan.Updates.ToDictionary(update => update.Id, update => update.Value);
        var after = rows.Where(row => !plan.Deletes.Contains(row.Id))
            .Select(row => updates.TryGetValue(row.Id, out var value) ? new StoredTag(row.Id, value, row.Status) : row).ToList();
        after.AddRange(plan.Creates.Select((value, index) => Row(value, TagStatus.Proposed, "new" + index)));
        return after;
    }
}
