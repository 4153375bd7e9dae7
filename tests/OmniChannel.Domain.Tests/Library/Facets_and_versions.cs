using System.Linq;
using OmniChannel.Domain.Library;

namespace OmniChannel.Domain.Tests.Library;

public class Facets_and_versions
{
    [Theory]
    [InlineData("therapy, channel", "/therapy/heart/;/channel/", "")]
    [InlineData("therapy, channel", "/therapy/heart/", "channel")]
    [InlineData("therapy; channel\nTherapy", "", "therapy,channel")]
    [InlineData("heart", "/therapy/heart/failure/", "")]
    [InlineData("HEART", "/therapy/heart/", "")]
    [InlineData("heart", "/therapy/heartburn/", "heart")]
    [InlineData("", "", "")]
    public void A_facet_is_missing_when_no_tag_lies_below_it(string demand, string paths, string missing) =>
        Assert.Equal(missing, string.Join(",", FacetDemand.Parse(demand).Missing(paths.Split(';').Where(path => path.Length > 0))));

    [Fact]
    public void A_term_that_becomes_another_is_demanded_under_its_new_code()
    {
        Assert.Equal("a, survivor", FacetDemand.Parse("a, gone").Replace("GONE", "survivor").ToString());
        Assert.Equal("survivor, a", FacetDemand.Parse("survivor, gone, a").Replace("gone", "survivor").ToString());
    }

    [Theory]
    [InlineData(null, null, 2)]
    [InlineData(3, null, 4)]
    [InlineData(3, 7, 7)]
    public void Changed_content_gets_the_next_version_unless_it_brings_one(int? before, int? sent, int expected) => Assert.Equal(expected, MasterVersion.Next(before, sent));

    [Theory]
    [InlineData(null, null, false)]
    [InlineData(null, 2, true)]
    [InlineData(2, 2, false)]
    [InlineData(1, 2, true)]
    public void A_use_is_behind_when_it_follows_an_older_version(int? followed, int? current, bool expected) => Assert.Equal(expected, MasterVersion.IsBehind(followed, current));
}
