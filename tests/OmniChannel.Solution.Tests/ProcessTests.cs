using System;
using System.Activities;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Generated;
using OmniChannel.Workflows;
using Xunit;

namespace OmniChannel.Solution.Tests;

/// <summary>The activities that admins build processes with: their results, what they refuse, and what is left when the process is undone.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly World _world = new();
    private readonly Guid _model;
    private readonly Guid _call;
    private readonly Guid _visit;

    public ProcessTests()
    {
        _call = _world.Channel("call", permission: ChannelPermission.Phone);
        _visit = _world.InteractionType("visit");
        _model = _world.Model("m");
        _world.Rule(_model, "visit", 40, type: _visit);
        Assert.Equal("", _world.Publish(_model));
    }

    public static TheoryData<string> Activities() => [.. typeof(ActivityBase).Assembly.GetTypes().Where(IsActivity).Select(type => type.Name).Where(name => name != nameof(RunSweep))];

    public void Dispose() => _world.Dispose();

    [Theory]
    [MemberData(nameof(Activities))]
    public void A_missing_value_is_named_with_its_activity(string name)
    {
        var type = typeof(ActivityBase).Assembly.GetTypes().Single(type => type.Name == name);
        var inputs = type.GetProperties().Where(property => property.PropertyType == typeof(InArgument<EntityReference>)).ToDictionary(property => property.Name, _ => (object)null!);
        // What is no row is given, so that only rows are missing.
        if (type == typeof(AddManualPoints)) (inputs["Points"], inputs["Reason"]) = (1m, "Congress");
        var refusal = Assert.Throws<InvalidPluginExecutionException>(() => Background((Activity)Activator.CreateInstance(type)!, inputs));
        Assert.Matches("^The activity '.+' has no value for '.+'\\. Set it in the properties of the step of the process\\.$", refusal.Message);
    }

    [Fact]
    public void Evaluate_model_says_score_and_why_and_writes_nothing()
    {
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);
        _world.Interact(contact, _call, _visit);
        _world.Clock.Advance(TimeSpan.FromDays(30));

        var results = Background(new EvaluateModel(), Asked(contact));

        Assert.Equal(40m, results["Score"]);
        Assert.Equal(40m, results["EngagementPoints"]);
        Assert.Equal(false, results["AboveThreshold"]);
        Assert.Contains("visit rule", (string)results["Explanation"], StringComparison.Ordinal);
        Assert.Equal(80m, _world.LeadScore(contact).Score);
    }

    [Fact]
    public void Evaluate_model_refuses_a_draft()
    {
        var draft = _world.Model("draft");
        var inputs = new Dictionary<string, object> { ["Contact"] = Row("contact", _world.Contact()), ["ScoringModel"] = Row("omni_scoringmodel", draft) };
        Assert.StartsWith("The scoring model is not published", Refusal(() => Background(new EvaluateModel(), inputs)), StringComparison.Ordinal);
        Assert.StartsWith("The activity 'Evaluate model for contact' was given a row for 'Contact'", Refusal(() => Background(new EvaluateModel(), Asked(Guid.NewGuid()))), StringComparison.Ordinal);
    }

    [Fact]
    public void Raise_next_best_visit_says_why_there_is_none_and_raises_one_when_it_is_due()
    {
        var contact = _world.Contact();
        Assert.Equal("The contact has no points by this model.", Background(new RaiseNextBestVisit(), Asked(contact))["Reason"]);
        _world.Interact(contact, _call, _visit);
        Assert.Contains("60", (string)Background(new RaiseNextBestVisit(), Asked(contact))["Reason"], StringComparison.Ordinal);

        _world.Set("handover", "held");
        _world.Interact(contact, _call, _visit);
        Assert.Empty(_world.OpenTasks(contact));
        var setting = _world.All("omni_setting").Single();
        _world.Admin.Update(new Entity("omni_setting", setting.Id) { ["omni_value"] = "on" });

        var raised = Background(new RaiseNextBestVisit(), Asked(contact));
        Assert.Equal(true, raised["Raised"]);
        Assert.Equal(_world.OpenTasks(contact).Single().Id, ((EntityReference)raised["NextBestVisit"]).Id);
        Assert.Equal("", raised["Reason"]);
        Assert.Equal(false, Background(new RaiseNextBestVisit(), Asked(contact))["Raised"]);
        Assert.Single(_world.OpenTasks(contact));
    }

    [Fact]
    public void Raise_next_best_visit_is_undone_with_its_process()
    {
        var contact = _world.Contact();
        _world.Set("handover", "held");
        _world.Interact(contact, _call, _visit);
        _world.Interact(contact, _call, _visit);
        _world.Admin.Delete("omni_setting", _world.All("omni_setting").Single().Id);

        Undone(new RaiseNextBestVisit(), Asked(contact));
        Assert.Empty(_world.OpenTasks(contact));
        Assert.Null(_world.LeadScore(contact).TaskId);
        Processes.RealTime(_world, new RaiseNextBestVisit(), Asked(contact));
        Assert.Single(_world.OpenTasks(contact));
    }

    [Fact]
    public void Recalculate_score_is_undone_with_its_process()
    {
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);
        _world.Clock.Advance(TimeSpan.FromDays(30));
        Undone(new RecalculateScore(), Asked(contact));
        Assert.Equal(40m, _world.LeadScore(contact).Score);
        Assert.Equal(20m, Processes.RealTime(_world, new RecalculateScore(), Asked(contact))["Score"]);
    }

    [Fact]
    public void Record_interaction_scores_and_knows_its_external_id()
    {
        var contact = _world.Contact();
        var first = Background(new RecordInteraction(), Interaction(contact));
        var second = Background(new RecordInteraction(), Interaction(contact));

        Assert.Equal(true, first["IsNew"]);
        Assert.Equal(false, second["IsNew"]);
        Assert.Equal(((EntityReference)first["Interaction"]).Id, ((EntityReference)second["Interaction"]).Id);
        Assert.Equal(40m, _world.LeadScore(contact).Score);
    }

    [Fact]
    public void Record_interaction_refuses_the_future_and_is_undone_with_its_process()
    {
        var contact = _world.Contact();
        var future = Interaction(contact);
        future["OccurredOn"] = World.Start.AddDays(1);
        Assert.Contains("in the future", World.Refusal(() => Background(new RecordInteraction(), future)), StringComparison.Ordinal);

        Undone(new RecordInteraction(), Interaction(contact));
        Assert.Empty(_world.All("omni_interaction", contact));
        Assert.Empty(_world.All("omni_leadscore", contact));
    }

    [Fact]
    public void May_contact_now_asks_the_wishes_of_the_contact_and_the_last_use_of_the_channel()
    {
        var contact = _world.Contact();
        var denied = _world.Contact("No", row => row["donotphone"] = true);
        _world.Interact(contact, _call, _visit, World.Start.AddDays(-2));

        Assert.Equal("The contact does not want to be contacted by call channel.", May(denied, 0)["Reason"]);
        var soon = May(contact, 5);
        Assert.Equal(false, soon["MayContact"]);
        Assert.Equal(World.Start.AddDays(3), soon["NextAllowedOn"]);
        Assert.Equal(true, May(contact, 2)["MayContact"]);
        Assert.Equal(true, May(contact, 0)["MayContact"]);
        Assert.StartsWith("The cool-down is -1 days.", Refusal(() => May(contact, -1)), StringComparison.Ordinal);
    }

    [Fact]
    public void Nps_summaries_say_what_the_answers_come_to()
    {
        var account = _world.Admin.Create(new Entity("account") { ["name"] = "Clinic" });
        var contact = _world.Contact(more: row => row["parentcustomerid"] = Row("account", account));
        Assert.Equal(false, Background(new NpsSummaryOfContact(), new() { ["Contact"] = Row("contact", contact) })["HasAnswered"]);
        Assert.Equal(false, Background(new NpsSummaryOfAccount(), new() { ["Account"] = Row("account", account) })["HasAnswers"]);
        Answer(contact, 9, World.Start.AddDays(-2));
        Answer(contact, 3, World.Start.AddDays(-1));
        _world.Environment.RunAsyncJobs();

        var own = Background(new NpsSummaryOfContact(), new() { ["Contact"] = Row("contact", contact) });
        Assert.Equal((2, 3, -6, 9, 3), (own["Answers"], own["Latest"], own["Change"], own["Best"], own["Worst"]));
        Assert.Equal((true, false), (own["IsDetractor"], own["IsPromoter"]));
        var all = Background(new NpsSummaryOfAccount(), new() { ["Account"] = Row("account", account) });
        Assert.Equal((0m, 2, 1, 1), (all["Nps"], all["Answers"], all["Promoters"], all["Detractors"]));
        Assert.Contains("'NPS summary of account'", Refusal(() => Background(new NpsSummaryOfAccount(), new() { ["Account"] = Row("account", Guid.NewGuid()) })), StringComparison.Ordinal);
    }

    [Fact]
    public void Classify_content_tags_at_once_and_is_undone_with_its_process()
    {
        var term = _world.Marketer.Create(new Entity("omni_term") { ["omni_code"] = "D", ["omni_name"] = "Diabetes" });
        _world.Marketer.Create(new Entity("omni_termlabel")
        {
            ["omni_termid"] = Row("omni_term", term), ["omni_label"] = "diabetes", ["omni_language"] = "en", ["omni_kind"] = new OptionSetValue((int)TermLabelKind.Preferred),
        });
        var content = _world.Marketer.Create(new Entity("omni_content") { ["omni_code"] = "c", ["omni_name"] = "On diabetes", ["omni_language"] = "en" });
        var inputs = new Dictionary<string, object> { ["Content"] = Row("omni_content", content) };

        Undone(new ClassifyContent(), inputs);
        Assert.Empty(_world.All("omni_contenttag"));
        Assert.Equal(1, Background(new ClassifyContent(), inputs)["TagsWritten"]);
        Assert.Equal(0, Background(new ClassifyContent(), inputs)["TagsWritten"]);
        Assert.Contains("'Classify content'", Refusal(() => Background(new ClassifyContent(), new() { ["Content"] = Row("omni_content", Guid.NewGuid()) })), StringComparison.Ordinal);
    }

    [Fact]
    public void Add_manual_points_gives_and_takes_them_with_a_reason()
    {
        var contact = _world.Contact();
        _world.Interact(contact, _call, _visit);

        Assert.Equal(45m, Gives(contact, 5m, "Met at the congress")["Score"]);
        Assert.Equal(42m, Gives(contact, -3m, "Double entry")["Score"]);
        Assert.Equal(42m, _world.LeadScore(contact).Score);
        Assert.StartsWith("Points given by hand need a reason.", World.Refusal(() => Gives(contact, 5m, "")), StringComparison.Ordinal);
        Assert.StartsWith("Enter points other than zero", World.Refusal(() => Gives(contact, 0m, "Nothing")), StringComparison.Ordinal);
        Assert.Equal(42m, _world.LeadScore(contact).Score);
    }

    private IDictionary<string, object> Gives(Guid contact, decimal points, string reason) =>
        Background(new AddManualPoints(), new(Asked(contact)) { ["Points"] = points, ["Reason"] = reason });

    private static bool IsActivity(Type type) => type.IsSubclassOf(typeof(ActivityBase)) && !type.IsAbstract;

    private static EntityReference Row(string table, Guid id) => new(table, id);

    private static string Refusal(Action run) => Assert.Throws<InvalidPluginExecutionException>(run).Message;

    private Dictionary<string, object> Asked(Guid contact) => new() { ["Contact"] = Row("contact", contact), ["ScoringModel"] = Row("omni_scoringmodel", _model) };

    private Dictionary<string, object> Interaction(Guid contact) => new()
    {
        ["Contact"] = Row("contact", contact), ["Channel"] = Row("omni_channel", _call), ["InteractionType"] = Row("omni_interactiontype", _visit), ["ExternalId"] = "process-1",
    };

    private IDictionary<string, object> May(Guid contact, int days) => Background(new MayContactNow(), new()
    {
        ["Contact"] = Row("contact", contact), ["Channel"] = Row("omni_channel", _call), ["CoolDownDays"] = days,
    });

    private void Answer(Guid contact, int score, DateTime on) => _world.Integration.Create(new Entity("omni_npsresponse")
    {
        ["omni_contactid"] = Row("contact", contact), ["omni_score"] = score, ["omni_respondedon"] = on,
    });

    private IDictionary<string, object> Background(Activity activity, Dictionary<string, object> inputs) => Processes.Background(_world, activity, inputs);

    private void Undone(Activity activity, Dictionary<string, object> inputs) => Assert.Throws<InvalidOperationException>(() =>
        Processes.RealTime(_world, activity, inputs, () => throw new InvalidOperationException("The next step of the process fails.")));
}
