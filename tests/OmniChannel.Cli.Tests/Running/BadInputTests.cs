using System;
using System.Linq;
using OmniChannel.Cli.Data;
using Xunit;

namespace OmniChannel.Cli.Tests.Running;

/// <summary>Bad rows are told with what, where and what to do; good rows are loaded.</summary>
public sealed class BadInputTests
{
    private const string InteractionHeader = "omni_externalid,omni_contactid,omni_channelid,omni_interactiontypeid,omni_occurredon,omni_value";

    public static TheoryData<string, string, string> BadInteractions => new()
    {
        { "X1,NOBODY,web,download,2026-01-01T00:00:00Z,1", "omni_contactid", "no contact" },
        { "X1,P001,fax,download,2026-01-01T00:00:00Z,1", "omni_channelid", "no omni_channel" },
        { "X1,P001,web,download,yesterday,1", "omni_occurredon", "not a date" },
        { "X1,P001,web,download,2026-01-01T00:00:00Z,much", "omni_value", "not a number" },
        { "X1,P001,web,download,2026-04-30T00:00:00Z,1", "", "2026-04-30" },
        { "X1,P001,web,download,2026-01-01T00:00:00Z", "", "more or fewer values" },
    };

    [Theory]
    [MemberData(nameof(BadInteractions))]
    public void A_bad_interaction_is_told_and_the_good_one_beside_it_is_stored(string bad, string column, string reason)
    {
        using var data = new Scratch().WithCopyOf(World.Sample);
        data.With("omni_interaction.csv", InteractionHeader, bad, "X2,P001,web,download,2026-01-01T00:00:00Z,1");
        var report = Load(data);
        var rejection = Assert.Single(report.Rejections);
        Assert.Equal(("omni_interaction.csv", 2L, column), (rejection.File, rejection.Line, rejection.Column));
        Assert.Contains(reason, rejection.Reason, StringComparison.Ordinal);
        Assert.Equal(1, report.For("omni_interaction").Created);
    }

    [Theory]
    [InlineData("11")]
    [InlineData("-1")]
    [InlineData("nine")]
    public void An_answer_outside_0_to_10_is_refused(string score)
    {
        using var data = new Scratch().WithCopyOf(World.Sample);
        data.With("omni_npsresponse.csv", "omni_externalid,omni_contactid,omni_score,omni_respondedon", $"N1,P001,{score},2026-01-01", "N2,P001,10,2026-01-02");
        var report = Load(data);
        Assert.Equal("omni_score", Assert.Single(report.Rejections).Column);
        Assert.Equal(1, report.For("omni_npsresponse").Created);
    }

    [Fact]
    public void A_file_with_an_unknown_column_is_not_loaded_because_a_misspelt_one_would_change_every_row()
    {
        using var data = new Scratch().WithCopyOf(World.Sample);
        data.With("omni_channel.csv", "omni_code,omni_name,omni_knid", "web,Website,Digital");
        var rejection = Load(data).Rejections[0];
        Assert.Equal(("omni_channel.csv", 1L, "omni_knid"), (rejection.File, rejection.Line, rejection.Column));
    }

    [Fact]
    public void A_file_for_a_table_that_is_not_there_is_told()
    {
        using var data = new Scratch().WithCopyOf(World.Sample).With("omni_nonsense.csv", "a", "1");
        Assert.Contains(Load(data).Rejections, rejection => rejection.File == "omni_nonsense.csv" && rejection.Reason.Contains("no table", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bad,Bad,corvanta,,Profile,,,,,shoesize,equals,44,5,", "shoesize")]
    [InlineData("bad,Bad,corvanta,,Interaction,,,,,,,,5,", "bad")]
    [InlineData("bad,Bad,corvanta,,Interaction,web,,,,,,,,", "bad")]
    [InlineData("bad,Bad,corvanta,,Interaction,web,,,,,,,5,-3", "bad")]
    public void A_model_with_a_bad_rule_is_refused_by_name_and_nothing_is_scored_by_it(string rule, string named)
    {
        using var data = new Scratch().WithCopyOf(World.Sample);
        data.With("omni_scoringrule.csv", [.. data.Read("omni_scoringrule.csv"), rule]);
        using var organization = World.Open();
        var report = World.Run(organization, data.Path, null);
        Assert.NotEmpty(report.Rejections);
        Assert.Contains(report.Rejections, rejection => rejection.Reason.Contains(named, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_role_that_is_not_there_is_told_with_those_that_are()
    {
        using var data = new Scratch().WithCopyOf(World.Sample).With("systemuser.csv", "domainname,fullname,roles", "a@x.example,Ada Other,OmniChannel Boss");
        Assert.Contains(Load(data).Rejections, rejection => rejection.Column == "roles" && rejection.Reason.Contains("OmniChannel Sales Rep", StringComparison.Ordinal));
    }

    private static LoadReport Load(Scratch data)
    {
        using var organization = World.Open();
        return World.Run(organization, data.Path, null);
    }
}
