using System;
using System.Linq;
using OmniChannel.Domain.Templates;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Templates;

public class Settings_and_what_may_stand_in_them
{
    [Theory]
    [InlineData("handover", "HELD")]
    [InlineData("handover", "live")]
    [InlineData("snoozedays", " 14 ")]
    [InlineData("escalationhours", "0")]
    [InlineData("detractortask", "off")]
    [InlineData("detractortask", "24")]
    [InlineData("cap.email", "3/7")]
    [InlineData("fallbackqueue", "Anything")]
    [InlineData("snoozedays", "")]
    [InlineData("snoozedays", null)]
    public void Good_values_are_taken(string code, string? value) => Assert.Null(KnownSettings.Find(code)!.Refuse(value));

    [Theory]
    [InlineData("handover", "hold", "live, on, held")]
    [InlineData("snoozedays", "0", "from 1 to 3660")]
    [InlineData("snoozedays", "soon", "from 1 to 3660")]
    [InlineData("dailylimit", "-1", "from 0 to 1000")]
    [InlineData("detractortask", "tomorrow", "on, off; or a whole number")]
    [InlineData("CAP.email", "three a week", "such as 3/7")]
    [InlineData("cap.email", "0/7", "such as 3/7")]
    public void Bad_values_are_refused_with_the_name_of_the_setting_and_what_it_takes(string code, string value, string wanted)
    {
        var setting = KnownSettings.Find(code)!;
        var refusal = setting.Refuse(value)!.In(Language.English);
        Assert.Contains(wanted, refusal, StringComparison.Ordinal);
        Assert.Contains(setting.Name.English, refusal, StringComparison.Ordinal);
        Assert.Contains($"'{value}'", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_setting_is_found_by_its_code_and_named_in_three_languages()
    {
        Assert.Equal(KnownSettings.All.Count, KnownSettings.All.Select(setting => setting.Code).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(KnownSettings.All, setting => Assert.Same(setting, KnownSettings.Find(setting.Code.ToUpperInvariant())));
        Assert.All(KnownSettings.All, setting => Assert.Equal(3, new[] { setting.Name.English, setting.Name.German, setting.Name.Italian }.Distinct().Count()));
    }

    [Theory]
    [InlineData("cap.")]
    [InlineData("snoozdays")]
    [InlineData("")]
    [InlineData(null)]
    public void What_nothing_reads_is_no_setting(string? code) => Assert.Null(KnownSettings.Find(code));
}
