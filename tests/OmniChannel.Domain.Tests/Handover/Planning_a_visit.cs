using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.Domain.Handover;
using OmniChannel.Domain.Scoring;
using OmniChannel.Domain.Tests.Scoring;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Domain.Tests.Handover;

public class Planning_a_visit
{
    private static readonly DateTime Now = new(2026, 5, 1, 12, 0, 0, DateTimeKind.Utc);

    private static OwnerCandidate Owner(OwnerRule rule = OwnerRule.ContactOwner, bool enabled = true, bool role = true, bool absent = false,
        Language language = Language.English) =>
        new() { Id = Sample.Id(rule.ToString()), Rule = rule, Name = rule.ToString(), IsEnabled = enabled, HasRole = role, IsAbsent = absent,
            Language = language };

    private static ChannelFacts Channel(string code, bool permitted = true, ChannelKind kind = ChannelKind.Digital, double responses = 0,
        double delivered = 0, decimal weight = 0) =>
        new() { Id = Sample.Id(code), Code = code, Name = code, Kind = kind, IsPermitted = permitted, Responses = responses, Delivered = delivered, Weight = weight };

    private static ScoreResult Score()
    {
        var model = Sample.Compiled(Definition);
        var balances = model.NewBalances();
        balances.Add("r", 70.456m, Sample.Start);
        return model.ScoreAt(balances, Profile.Empty, Sample.Start);
    }

    private static readonly ModelDefinition Definition = Sample.Model([Sample.Rule("r", 1)], threshold: 60);

    private static VisitPlan Plan(
        IReadOnlyList<OwnerCandidate>? owners = null, IReadOnlyList<ChannelFacts>? channels = null, DateTime? dueOn = null, int textLength = 2000,
            int subjectLength = 200, string name = "Ada Rossi") =>
        VisitPlan.Of(new VisitFacts
        {
            Now = Now, Model = Definition, Score = Score(), ContactName = name, Owners = owners ?? [Owner()], Channels = channels ?? [],
                DueOn = dueOn,
            Interests = [new InterestFacts { Name = "Stents", Weight = 1 }, new InterestFacts { Name = "Cardiology", Weight = 3 }],
            Touches = [new TouchFacts { OccurredOn = Now.AddDays(-2), Channel = "E-mail", Type = "Opened" },
                new TouchFacts { OccurredOn = Now.AddDays(-1), Channel = "Web", Content = "Leaflet" }],
            TextLength = textLength, SubjectLength = subjectLength,
        });

    [Fact]
    public void The_task_says_why_what_and_how()
    {
        var plan = Plan(channels: [Channel("visit", kind: ChannelKind.Personal), Channel("phone", permitted: false)]);
        Assert.True(plan.IsPossible);
        Assert.Equal("Next best visit: Ada Rossi (score 70.46)", plan.Subject);
        Assert.Equal(
            "Why now: Model, score 70.46, threshold 60\n+70.46 Rule r (1×)\nSuggested channel: visit\nDo not use, not permitted: phone\nPermitted: visit\nInterested in: Cardiology, Stents\n" +
            "Last touches:\n2026-04-30 Web, Leaflet\n2026-04-29 E-mail, Opened",
            plan.Text);
        Assert.Equal(Now.AddHours(48), plan.DueOn);
    }

    [Theory]
    [InlineData(Language.German, "Nächstbester Besuch: Ada Rossi (Wert 70,46)")]
    [InlineData(Language.Italian, "Migliore visita successiva: Ada Rossi (punteggio 70,46)")]
    public void The_task_is_written_in_the_language_of_its_owner(Language language, string subject) =>
        Assert.Equal(subject, Plan([Owner(language: language)]).Subject);

    [Fact]
    public void Text_and_subject_always_fit_their_columns()
    {
        for (var length = 1; length < 200; length += 3)
        {
            var plan = Plan(textLength: length, subjectLength: length, name: new string('x', 60));
            Assert.True(plan.Text.Length <= length);
            Assert.True(plan.Subject.Length <= length);
        }
    }

    [Fact]
    public void An_update_keeps_the_due_date() => Assert.Equal(Now.AddHours(3), Plan(dueOn: Now.AddHours(3)).DueOn);

    [Fact]
    public void A_contact_that_has_denied_every_channel_gets_no_visit()
    {
        var plan = Plan(channels: [Channel("phone", permitted: false), Channel("mail", permitted: false)]);
        Assert.False(plan.IsPossible);
        Assert.Equal("no-permission", plan.Reason!.Code);
        Assert.Equal("The contact has denied every channel in use (mail, phone).", plan.Reason.In(Language.English));
    }

    [Fact]
    public void The_first_of_the_chain_that_can_take_it_gets_the_task()
    {
        Assert.Equal(OwnerRule.ContactOwner, Plan([Owner(), Owner(OwnerRule.Team)]).Owner!.Rule);
        Assert.Equal(OwnerRule.Deputy, Plan([Owner(absent: true), Owner(OwnerRule.Deputy), Owner(OwnerRule.Team)]).Owner!.Rule);
        Assert.Equal(OwnerRule.AccountOwner,
            Plan([Owner(enabled: false), Owner(OwnerRule.Team, role: false), Owner(OwnerRule.AccountOwner)]).Owner!.Rule);
        Assert.Equal(OwnerRule.FallbackQueue, Plan([Owner(enabled: false), Owner(OwnerRule.FallbackQueue)]).Owner!.Rule);
        Assert.Equal(OwnerRule.ContactOwner, Plan([Owner(absent: true), Owner(OwnerRule.Team, enabled: false)]).Owner!.Rule);
        Assert.Equal("no-owner", Plan([Owner(enabled: false)]).Reason!.Code);
        Assert.Equal("no-owner", Plan([]).Reason!.Code);
    }

    [Fact]
    public void The_task_says_who_chose_its_owner_unless_it_is_the_usual_one()
    {
        Assert.Contains("Placed in the queue FallbackQueue", Plan([Owner(enabled: false), Owner(OwnerRule.FallbackQueue)]).Text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("ContactOwner", Plan().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rep_reads_why_this_content_what_else_there_is_and_what_not_to_do()
    {
        var plan = VisitPlan.Of(new VisitFacts
        {
            Now = Now, Model = Definition, Owners = [Owner()],
            Channels = [Channel("zoom"), Channel("visit", kind: ChannelKind.Personal), Channel("web")],
            Contents =
            [
                Content("Guideline", terms: ["heart", "stent"]), Content("Leaflet", terms: ["stent"]), Rejected("Refused", "heart"), Rejected("Over", "heart", until: -1),
            ],
            Interests = [new InterestFacts { TermId = Sample.Id("heart"), Name = "Heart", Weight = 2 }, new InterestFacts { TermId = Sample.Id("stent"), Name = "Stents", Weight = 3 }],
            PersonalTouches =
            [
                new PersonalTouch { Kind = TouchKind.Call, By = "Bo Berg", Start = Now.AddDays(9), End = Now.AddDays(9) },
                new PersonalTouch { By = "Anna Rossi", Start = Now.AddDays(4), End = Now.AddDays(4) },
                new PersonalTouch { By = "Carl Past", Start = Now.AddDays(-4), End = Now.AddDays(-4) },
                new PersonalTouch { By = "Dana Done", Start = Now.AddDays(-4), End = Now.AddDays(4), IsDone = true },
            ],
        });

        Assert.Equal(("visit", "web"), (plan.Channel!.Code, plan.OtherChannel!.Code));
        Assert.Equal("Leaflet", plan.OtherContent!.Code);
        Assert.Equal(
            "Suggested channel: visit\nSuggested content: Guideline (interested in Stents, Heart)\nIf that does not fit: web, Leaflet\n"
                + "Do not arrange another, already planned: visit by Anna Rossi on 2026-05-05\nCoordinate, already planned: phone call by Bo Berg on 2026-05-10\n"
                + "Permitted: visit, web, zoom\nCalled not relevant for this contact before: Refused\nInterested in: Stents, Heart",
            plan.Text);

        static ContentFacts Rejected(string code, string term, int? until = null) => new()
        {
            Id = Sample.Id(code), Code = code, Title = code, IsApproved = true, IsRejected = true, ValidUntil = until is { } days ? Now.AddDays(days) : null, TermIds = [Sample.Id(term)],
        };
    }

    [Fact]
    public void Where_there_is_nothing_else_no_alternative_is_named()
    {
        var plan = Plan(channels: [Channel("visit", kind: ChannelKind.Personal), Channel("letter", kind: ChannelKind.Mass)]);
        Assert.Null(plan.OtherChannel);
        Assert.Null(plan.OtherContent);
        Assert.DoesNotContain("If that does not fit", plan.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, .2)]
    [InlineData(1, 1, .272727)]
    [InlineData(0, 3, .153846)]
    [InlineData(30, 100, .290909)]
    public void A_few_responses_are_not_believed_too_much(double responses, double delivered, double expected) =>
        Assert.Equal(expected, ChannelChoice.Affinity(responses, delivered), 6);

    [Fact]
    public void The_channel_with_the_best_smoothed_response_is_suggested_if_permitted()
    {
        ChannelFacts[] channels =
        [
            Channel("lucky", responses: 1, delivered: 1), Channel("steady", responses: 30, delivered: 100),
                Channel("denied", permitted: false, responses: 9, delivered: 9),
            Channel("newsletter", kind: ChannelKind.Mass, responses: 9, delivered: 9),
        ];
        Assert.Equal("steady", ChannelChoice.Choose(channels)!.Code);
        Assert.Equal("b", ChannelChoice.Choose([Channel("c"), Channel("a"), Channel("b", kind: ChannelKind.Personal)])!.Code);
        Assert.Equal("a", ChannelChoice.Choose([Channel("c"), Channel("a")])!.Code);
        Assert.Null(ChannelChoice.Choose([Channel("newsletter", kind: ChannelKind.Mass)]));
    }

    [Fact]
    public void Of_channels_that_a_contact_responds_to_alike_the_one_that_weighs_more_is_suggested()
    {
        ChannelFacts[] unknown = [Channel("chat", weight: 0.5m), Channel("phone", weight: 0.7m), Channel("visit", weight: 1m)];
        Assert.Equal("visit", ChannelChoice.Choose(unknown)!.Code);
        Assert.Equal("chat", ChannelChoice.Choose([.. unknown, Channel("chat", responses: 5, delivered: 5, weight: 0.1m)])!.Code);
    }

    [Fact]
    public void A_personal_channel_is_chosen_however_well_a_digital_one_is_responded_to_unless_none_is_permitted()
    {
        var website = Channel("web", responses: 90, delivered: 100);
        Assert.Equal("visit", ChannelChoice.Choose([website, Channel("visit", kind: ChannelKind.Personal, responses: 0, delivered: 50)])!.Code);
        Assert.Equal("web", ChannelChoice.Choose([website, Channel("visit", permitted: false, kind: ChannelKind.Personal)])!.Code);
    }

    private static ContentFacts Content(
        string code, string language = "de", bool approved = true, int? from = null, int? until = null, bool seen = false,
            params string[] terms) => new()
    {
        Id = Sample.Id(code), Code = code, Title = code, Language = language, IsApproved = approved, IsSeen = seen,
        ValidFrom = from is { } a ? Now.AddDays(a) : null, ValidUntil = until is { } b ? Now.AddDays(b) : null,
            TermIds = terms.Select(Sample.Id).ToArray(),
    };

    [Fact]
    public void Only_content_that_may_be_shown_is_suggested_and_the_most_interesting_first()
    {
        InterestFacts[] interests = [new() { TermId = Sample.Id("heart"), Weight = 2 }, new() { TermId = Sample.Id("stent"), Weight = 1.5m }];
        ContentFacts[] contents =
        [
            Content("draft", approved: false, terms: ["heart", "stent"]), Content("english", language: "en", terms: ["heart", "stent"]),
                Content("later", from: 1, terms: ["heart", "stent"]),
            Content("over", until: -1, terms: ["heart", "stent"]), Content("seen", seen: true, terms: ["heart", "stent"]),
                Content("b", terms: ["stent"]), Content("a", terms: ["heart", "heart"]),
            Content("c", "de-AT", terms: ["heart"]), Content("d"),
        ];
        Assert.Equal("a", ContentChoice.Choose(contents, interests, "de", Now)!.Code);
        Assert.Equal("a", ContentChoice.Choose(contents.Reverse().ToArray(), interests, "DE", Now)!.Code);
        Assert.Equal("new", ContentChoice.Choose([Content("old", from: -100), Content("new", from: -1), Content("always")], [], null, Now)!.Code);
        Assert.Null(ContentChoice.Choose(contents, interests, "it", Now));
    }
}
