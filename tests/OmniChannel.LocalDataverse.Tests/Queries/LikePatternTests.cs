using OmniChannel.LocalDataverse.Queries;
using OmniChannel.LocalDataverse.Store;
using OmniChannel.LocalDataverse.Tests.Documentation;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Queries;

public sealed class LikePatternTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "%", true)]
    [InlineData("a", "", false)]
    [InlineData("abc", "abc", true)]
    [InlineData("ABC", "abc", true)]
    [InlineData("abc", "ab", false)]
    [InlineData("abc", "a%", true)]
    [InlineData("abc", "%c", true)]
    [InlineData("abc", "%b%", true)]
    [InlineData("abc", "%d%", false)]
    [InlineData("abcbc", "a%bc", true)]
    [InlineData("aXbXc", "a%b%c", true)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaab", "%a%a%a%a%a%a%a%c", false)]
    [InlineData("abc", "a_c", true)]
    [InlineData("ac", "a_c", false)]
    [InlineData("50%", "50[%]", true)]
    [InlineData("500", "50[%]", false)]
    [InlineData("a[b", "a[[]b", true)]
    [InlineData("d", "[a-f]", true)]
    [InlineData("D", "[a-f]", true)]
    [InlineData("g", "[a-f]", false)]
    [InlineData("g", "[^a-f]", true)]
    [InlineData("-", "[a-]", true)]
    [InlineData("ä", "a", true)]
    [InlineData("x", "[", false)]
    [Documented(13, "Patterns of `like` know %, _, [] and [^]")]
    public void Patterns_match_as_in_SQL_Server(string value, string pattern, bool expected) =>
        Assert.Equal(
            expected, new LikePattern(new DataverseCollation(EnvironmentCollation.CaseInsensitiveAccentInsensitive)).Matches(value, pattern));

    [Fact]
    [Documented(13, "Patterns of `like` know %, _, [] and [^]")]
    public void Accents_count_where_the_collation_counts_them() =>
        Assert.False(new LikePattern(new DataverseCollation(EnvironmentCollation.CaseInsensitiveAccentSensitive)).Matches("ä", "a"));
}
