using System;
using System.Linq;
using OmniChannel.Domain.Taxonomy;

namespace OmniChannel.Domain.Tests.Taxonomy;

public class TermTreeTests
{
    [Fact]
    public void A_path_holds_the_codes_from_the_root()
    {
        var tree = new TaxonomySample().Term("heart-attack", "heart").Term("heart", "disease").Term("disease").Tree();

        Assert.Equal("/disease/heart/heart-attack/", tree.PathOf(TaxonomySample.Id("heart-attack")));
        Assert.Equal(3, TermPath.Depth(tree.PathOf(TaxonomySample.Id("heart-attack"))));
        Assert.Equal("disease", TermPath.Facet(tree.PathOf(TaxonomySample.Id("heart-attack"))));
    }

    [Fact]
    public void A_term_lies_within_its_ancestors_and_itself_but_not_within_a_term_whose_code_begins_alike()
    {
        var tree = new TaxonomySample().Term("C1").Term("C10").Term("x", "C10").Tree();

        Assert.True(tree.IsWithin(TaxonomySample.Id("x"), TaxonomySample.Id("C10")));
        Assert.True(tree.IsWithin(TaxonomySample.Id("x"), TaxonomySample.Id("x")));
        Assert.False(tree.IsWithin(TaxonomySample.Id("x"), TaxonomySample.Id("C1")));
        Assert.False(tree.IsWithin(TaxonomySample.Id("C10"), TaxonomySample.Id("C1")));
    }

    [Fact]
    public void A_circle_is_named_with_its_codes_and_the_rest_can_be_used()
    {
        var tree = new TaxonomySample().Term("a", "c").Term("b", "a").Term("c", "b").Term("below", "b").Term("free").Tree();

        var problem = Assert.Single(tree.Problems);
        Assert.Equal(TaxonomyProblemKind.Cycle, problem.Kind);
        Assert.Equal("The term a would be above itself: a > c > b > a. Choose another parent for one of these terms.", problem.ToText("en"));
        Assert.Equal(["free"], tree.Terms.Select(term => term.Code));
    }

    [Fact]
    public void A_term_cannot_be_its_own_parent()
    {
        var problem = Assert.Single(new TaxonomySample().Term("a", "a").Tree().Problems);

        Assert.Equal(["a", "a > a"], problem.Arguments);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    public void A_code_without_characters_or_with_a_slash_is_refused(string code)
    {
        var tree = new TaxonomySample().Term(code).Tree();

        Assert.Equal(TaxonomyProblemKind.InvalidCode, Assert.Single(tree.Problems).Kind);
        Assert.Empty(tree.Terms);
    }

    [Fact]
    public void Of_two_terms_with_one_code_one_is_refused()
    {
        var tree = TermTree.Build([new Term(Guid.Parse("00000000-0000-0000-0000-000000000002"), "a"), new Term(Guid.Parse("00000000-0000-0000-0000-000000000001"), "A")], []);

        Assert.Equal(TaxonomyProblemKind.DuplicateCode, Assert.Single(tree.Problems).Kind);
        Assert.Single(tree.Terms);
    }

    [Fact]
    public void A_missing_parent_is_named_once_however_many_descend_from_it()
    {
        var tree = new TaxonomySample().Term("a", "gone").Term("b", "a").Term("c", "b").Tree();

        var problem = Assert.Single(tree.Problems);
        Assert.Equal(TaxonomyProblemKind.MissingParent, problem.Kind);
        Assert.Equal(["a"], problem.Arguments);
        Assert.Empty(tree.Terms);
    }

    [Fact]
    public void A_path_longer_than_the_column_is_refused()
    {
        var sample = new TaxonomySample().Term(new string('a', 400)).Term(new string('b', 400), new string('a', 400));
        var fits = sample.Tree();
        var tooLong = sample.Term(new string('c', 48), new string('b', 400)).Tree();

        Assert.Empty(fits.Problems);
        var problem = Assert.Single(tooLong.Problems);
        Assert.Equal(TaxonomyProblemKind.PathTooLong, problem.Kind);
        Assert.Equal(["852", "850"], problem.Arguments.Skip(1));
    }

    [Fact]
    public void A_term_that_ends_before_it_begins_is_named()
    {
        var day = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

        var problem = Assert.Single(new TaxonomySample().Term("a", null, day, day).Tree().Problems);

        Assert.Equal("Der Begriff a gilt von 2026-01-01 bis 2026-01-01, also nie. Setzen Sie ein späteres Ende.", problem.ToText("de-AT"));
    }

    [Fact]
    public void A_label_without_a_term_is_named()
    {
        var problem = Assert.Single(new TaxonomySample().Term("a").Label("b", "lost").Tree().Problems);

        Assert.Equal("L'etichetta \"lost\" appartiene a un termine che non esiste. Scegliere un termine.", problem.ToText("it"));
    }

    [Fact]
    public void The_order_of_the_input_does_not_matter()
    {
        var sample = new TaxonomySample().Term("a").Term("b", "a").Term("c", "b").Term("d", "gone").Term("e", "f").Term("f", "e");

        Assert.Equal(sample.Tree().Terms.Select(term => term.Code), sample.Reversed().Terms.Select(term => term.Code));
        Assert.Equal(sample.Tree().Problems.Select(problem => problem.ToText("en")), sample.Reversed().Problems.Select(problem => problem.ToText("en")));
    }

    [Fact]
    public void Every_kind_of_problem_has_a_sentence_in_three_languages()
    {
        foreach (var kind in Enum.GetValues<TaxonomyProblemKind>())
        {
            var sentences = new[] { "en", "de", "it" }.Select(language => TaxonomyWording.Of(kind, language, ["1", "2", "3"])).ToArray();
            Assert.Equal(3, sentences.Distinct().Count());
        }
    }
}
