using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using OmniChannel.Domain.Engagement;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Domain.Tests.Engagement;

public class Interests_of_a_contact
{
    private static readonly DateTime Day0 = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly HalfLife TenDays = HalfLife.OfDays(10m);

    private static Guid Id(int number) => new(number, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

    private static ReadPiece Piece(int number, int content, double day, decimal weight = 1m) => new()
    {
        InteractionId = Id(number), ContentId = Id(1000 + content), Title = "Piece " + content.ToString(CultureInfo.InvariantCulture), OccurredOn = Day0.AddDays(day), Weight = weight,
    };

    private static PieceTag Tag(int content, int term, decimal confidence = 1m) => new() { ContentId = Id(1000 + content), TermId = Id(2000 + term), Confidence = confidence };

    private static string Describe(IEnumerable<Interest> interests) => string.Join("|", interests.Select(interest =>
        string.Create(CultureInfo.InvariantCulture, $"{interest.TermId} {interest.Weight} {interest.AsOf:O} {interest.Evidence(4000)}")));

    [Fact]
    public void A_weight_adds_up_what_was_read_faded_to_the_newest_piece()
    {
        var interest = Assert.Single(InterestProfile.Derive([Piece(1, 1, 0), Piece(2, 2, 10, 2m), Piece(3, 9, 20)], [Tag(1, 1), Tag(2, 1, 0.5m)], TenDays));

        // One full sign ten days earlier leaves a half; two signs at half the certainty leave one.
        Assert.Equal(1.5m, interest.Weight);
        Assert.Equal(Day0.AddDays(10), interest.AsOf);
        Assert.Equal("Piece 2 (2026-01-11); Piece 1 (2026-01-01)", interest.Evidence(4000));
        Assert.Equal(0.75m, Interest.WeightAt(interest.Weight, interest.AsOf, Day0.AddDays(20), TenDays));
    }

    [Fact]
    public void The_same_interaction_counts_once_and_a_weightless_one_not_at_all() =>
        Assert.Equal(1m, Assert.Single(InterestProfile.Derive([Piece(1, 1, 0), Piece(1, 1, 0), Piece(2, 1, 5, 0m)], [Tag(1, 1)], TenDays)).Weight);

    [Fact]
    public void What_is_older_than_ten_half_lives_is_forgotten()
    {
        Assert.Equal(["1"], InterestProfile.Derive([Piece(1, 1, 0), Piece(2, 2, 101)], [Tag(1, 1), Tag(2, 2)], TenDays).Select(interest => interest.NewestFirst.Count.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(2, InterestProfile.Derive([Piece(1, 1, 0), Piece(2, 2, 99)], [Tag(1, 1), Tag(2, 2)], TenDays).Count);
        Assert.Equal(2, InterestProfile.Derive([Piece(1, 1, 0), Piece(2, 2, 5000)], [Tag(1, 1), Tag(2, 2)], HalfLife.None).Count);
    }

    [Fact]
    public void Evidence_names_five_pieces_and_counts_the_rest()
    {
        var pieces = Enumerable.Range(1, 7).Select(n => Piece(n, n, n)).Append(Piece(8, 7, 8));
        var interest = Assert.Single(InterestProfile.Derive(pieces, Enumerable.Range(1, 7).Select(n => Tag(n, 1)), TenDays));

        Assert.Equal("Piece 7 (2026-01-09, 2×); Piece 6 (2026-01-07); Piece 5 (2026-01-06); Piece 4 (2026-01-05); Piece 3 (2026-01-04); +2", interest.Evidence(4000));
        Assert.True(interest.Evidence(20).Length <= 20);
    }

    [Fact]
    public void The_order_in_which_things_are_known_does_not_matter()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var pieces = Enumerable.Range(1, 40).Select(n => Piece(n, random.Next(8), random.NextDouble() * 200, random.Next(4))).ToArray();
            var tags = Enumerable.Range(0, 8)
                .SelectMany(content => Enumerable.Range(0, 5).Where(_ => random.Next(2) == 0).Select(term => Tag(content, term, random.Next(1, 1000) / 1000m))).ToArray();
            var expected = Describe(InterestProfile.Derive(pieces, tags, TenDays));
            random.Shuffle(pieces);
            random.Shuffle(tags);

            Assert.NotEmpty(expected);
            Assert.Equal(expected, Describe(InterestProfile.Derive(pieces, tags, TenDays)));
        }
    }

    [Fact]
    public void Nothing_read_and_nothing_tagged_is_no_interest()
    {
        Assert.Empty(InterestProfile.Derive([], [Tag(1, 1)], TenDays));
        Assert.Empty(InterestProfile.Derive([Piece(1, 1, 0)], [], TenDays));
    }
}
