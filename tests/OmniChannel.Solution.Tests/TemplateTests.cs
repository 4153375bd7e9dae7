using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Generated;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>Day one: what an administrator of ours gets by one command.</summary>
public sealed class TemplateTests : IDisposable
{
    private static readonly string[] Tables =
    [
        "omni_channel", "omni_interactiontype", "omni_contenttype", "omni_term", "omni_termlabel", "omni_calendar", "omni_holiday", "omni_scoringmodel", "omni_scoringgroup",
        "omni_scoringrule", "omni_gradeband", "omni_setting",
    ];

    private readonly World _world = new();
    private readonly Guid _userId;
    private readonly IOrganizationService _user;

    public TemplateTests()
    {
        _userId = _world.CreateUser("Ada Admin", "OmniChannel Administrator");
        _user = _world.Environment.ServiceFor(_userId);
    }

    private (int Created, string Summary) Install(bool? restore = null)
    {
        var request = new OrganizationRequest("omni_InstallTemplates");
        if (restore != null) request["Restore"] = restore.Value;
        var results = _user.Execute(request).Results;
        return ((int)results["Created"], (string)results["Summary"]);
    }

    private IReadOnlyList<string> Everything() => [.. Tables.SelectMany(table => _world.All(table).Select(row => $"{table} {row.Id} {row["versionnumber"]}"))];

    private Entity Row(string table, string code) => _world.All(table).Single(row => (string)row["omni_code"] == code);

    [Fact]
    public void The_first_call_adds_everything_and_the_second_nothing()
    {
        var (created, summary) = Install();
        var before = Everything();
        Assert.Equal(before.Count - 1, created);
        Assert.StartsWith("Added: 11 channels, 27 interaction types, 7 content types, 17 terms, 3 calendars with 96 holidays, 2 scoring models", summary, StringComparison.Ordinal);

        var again = Install();
        Assert.Equal(0, again.Created);
        Assert.StartsWith("The templates are installed already", again.Summary, StringComparison.Ordinal);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public void Settings_stand_in_one_list_by_names_that_say_what_they_are_and_without_a_value()
    {
        _world.Admin.Create(new Entity("usersettings", _userId) { ["uilanguageid"] = 1031 });
        Install();
        Assert.Equal("Tage Ruhe nach \"Nicht jetzt\"", Row("omni_setting", "snoozedays")["omni_name"]);
        Assert.StartsWith("Letztes Jahr", (string)Row("omni_setting", "templates")["omni_name"], StringComparison.Ordinal);
        Assert.All(_world.All("omni_setting").Where(row => (string)row["omni_code"] != "templates"), row => Assert.False(row.Contains("omni_value")));
        Assert.Empty(_world.All("omni_job"));
    }

    [Fact]
    public void A_value_that_a_setting_cannot_have_is_refused_in_the_language_of_who_sends_it()
    {
        _world.Admin.Create(new Entity("usersettings", _userId) { ["uilanguageid"] = 1040 });
        Install();
        var limit = Row("omni_setting", "dailylimit");
        Assert.Contains("un numero intero da 0 a 1", World.Refusal(() => _user.Update(new Entity("omni_setting", limit.Id) { ["omni_value"] = "tanti" })), StringComparison.Ordinal);
        _user.Update(new Entity("omni_setting", limit.Id) { ["omni_value"] = "5" });
        Assert.Equal("5", Row("omni_setting", "dailylimit")["omni_value"]);
        _user.Create(new Entity("omni_setting") { ["omni_code"] = "cap.email", ["omni_value"] = "3/7" });
        Assert.Equal("Contatti massimi sul canale email", Row("omni_setting", "cap.email")["omni_name"]);
    }

    [Fact]
    public void Rows_are_as_the_templates_say()
    {
        Install();
        var newsletter = Row("omni_channel", "newsletter").ToEntity<Channel>();
        Assert.Equal((ChannelKind.Mass, ChannelPermission.BulkEmail, 0.1m), (newsletter.Kind!.Value, newsletter.Permission!.Value, newsletter.McqWeight!.Value));
        var click = Row("omni_interactiontype", "link-click").ToEntity<InteractionType>();
        Assert.Equal((InteractionTypeBotScreen.Click, false), (click.BotScreen!.Value, click.IsConversion!.Value));
        Assert.True(Row("omni_interactiontype", "trial-started").ToEntity<InteractionType>().IsConversion);
        Assert.Equal("/stage/purchase/", Row("omni_term", "purchase").GetAttributeValue<string>("omni_path"));
        var labels = _world.All("omni_termlabel").Where(l => l.GetAttributeValue<EntityReference>("omni_termid").Id == Row("omni_term", "purchase").Id);
        Assert.Equal(["Acquisto", "Bestellung", "Kauf", "Order", "Ordine", "Purchase"], labels.Select(l => (string)l["omni_label"]).Order(StringComparer.Ordinal));
        Assert.Equal("Europe/Rome", Row("omni_calendar", "it").GetAttributeValue<string>("omni_timezone"));
        Assert.False(Row("omni_calendar", "it").Contains("omni_sunday"));
        Assert.All(_world.All("omni_scoringmodel"), m => Assert.Equal((int)ScoringModelStatus.Draft, m.GetAttributeValue<OptionSetValue>("statuscode").Value));
    }

    [Fact]
    public void Both_models_can_be_published_as_they_are()
    {
        Install();
        Assert.All(_world.All("omni_scoringmodel"), model => Assert.Equal(string.Empty, _world.Publish(model.Id)));
    }

    [Theory]
    [InlineData(1031, "Besuch", "Hinzugefügt: 11 Kanäle")]
    [InlineData(1040, "Visita", "Aggiunti: 11 canali")]
    public void Names_are_in_the_language_of_the_caller(int lcid, string visit, string summary)
    {
        _world.Admin.Create(new Entity("usersettings", _userId) { ["uilanguageid"] = lcid });
        Assert.StartsWith(summary, Install().Summary, StringComparison.Ordinal);
        Assert.Equal(visit, Row("omni_channel", "visit")["omni_name"]);
    }

    [Fact]
    public void What_an_admin_had_changed_or_deleted_stays_so_until_it_is_to_be_restored()
    {
        _user.Create(new Entity("omni_channel") { ["omni_code"] = "VISIT", ["omni_name"] = "Our visit" });
        Install();
        _user.Update(new Entity("omni_interactiontype", Row("omni_interactiontype", "like").Id) { ["omni_name"] = "Thumb up" });
        _user.Delete("omni_channel", Row("omni_channel", "post").Id);
        _user.Delete("omni_holiday", _world.All("omni_holiday")[0].Id);

        Assert.Equal(0, Install().Created);
        Assert.Equal(2, Install(restore: true).Created);
        Assert.Equal(0, Install(restore: true).Created);
        Assert.Equal("Our visit", Row("omni_channel", "VISIT")["omni_name"]);
        Assert.Equal("Thumb up", Row("omni_interactiontype", "like")["omni_name"]);
    }

    [Fact]
    public void A_year_later_the_holidays_of_the_year_that_came_are_added_and_nothing_else()
    {
        Install();
        _user.Delete("omni_calendar", Row("omni_calendar", "us").Id);
        _world.Clock.Set(new DateTimeOffset(World.Start.AddYears(1)));
        Assert.Equal(9 + 12, Install().Created);
        Assert.Equal(World.Start.Year + 3, _world.All("omni_holiday").Max(h => h.GetAttributeValue<DateTime>("omni_on").Year));
        Assert.Equal((World.Start.Year + 3).ToString(CultureInfo.InvariantCulture), Row("omni_setting", "templates")["omni_value"]);
    }

    [Theory]
    [InlineData("OmniChannel Marketer")]
    [InlineData("OmniChannel Sales Manager")]
    [InlineData("OmniChannel Sales Rep")]
    [InlineData("OmniChannel Integration")]
    public void Nobody_but_an_administrator_may_install_them(string role)
    {
        var other = _world.Environment.ServiceFor(_world.CreateUser("Otto Other", role));
        Assert.ThrowsAny<FaultException<OrganizationServiceFault>>(() => other.Execute(new OrganizationRequest("omni_InstallTemplates")));
        Assert.Empty(_world.All("omni_channel"));
    }

    public void Dispose() => _world.Dispose();
}
