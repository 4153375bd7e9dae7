using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Dataverse.Generated;
using Xunit;
using Visit = OmniChannel.Dataverse.Generated.Task;

namespace OmniChannel.Solution.Tests;

/// <summary>Detractors are called back: one task, for whoever owns the contact, in time.</summary>
public sealed class FollowUpTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public void A_detractor_raises_a_task_for_the_owner_in_the_owners_language()
    {
        _world.Admin.Create(new Entity("usersettings", _world.RepId) { ["uilanguageid"] = 1031 });
        var contact = _world.Contact();
        var answer = Answer(contact, 3, row => row["omni_comment"] = "Niemand ruft zurück.");

        var task = Read(_world.OpenTasks(contact).Single());
        Assert.Equal("Ada Doe zurückrufen: mit 3 von 10 geantwortet", task.Subject);
        Assert.Contains("Kommentar: Niemand ruft zurück.", task.Description, StringComparison.Ordinal);
        Assert.Equal((_world.RepId, answer, World.Start.AddHours(48)), (task.OwnerId!.Id, task.NpsResponseId!.Id, task.ScheduledEnd));
        Assert.Equal(NpsResponseFollowUp.Raised, FollowUpOf(answer));
        Assert.Equal(task.Subject, Read(_world.Rep.Retrieve("task", task.Id, new ColumnSet("subject"))).Subject);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(10)]
    public void Others_raise_none(int score)
    {
        var contact = _world.Contact();
        var answer = Answer(contact, score);
        Assert.Empty(_world.OpenTasks(contact));
        Assert.Null(FollowUpOf(answer));
    }

    [Fact]
    public void A_contact_has_one_open_follow_up_that_hears_of_further_answers()
    {
        var contact = _world.Contact();
        Answer(contact, 3);
        _world.Clock.Advance(TimeSpan.FromHours(2));
        var second = Answer(contact, 1);

        var task = Read(_world.OpenTasks(contact).Single());
        Assert.Contains("1 of 10", task.Description, StringComparison.Ordinal);
        Assert.Contains("3 of 10", task.Description, StringComparison.Ordinal);
        Assert.Equal(World.Start.AddHours(48), task.ScheduledEnd);
        Assert.Equal(NpsResponseFollowUp.Joined, FollowUpOf(second));

        Complete(task.Id);
        _world.Clock.Advance(TimeSpan.FromHours(2));
        Answer(contact, 0);
        Assert.NotEqual(task.Id, _world.OpenTasks(contact).Single().Id);
    }

    [Fact]
    public void An_answer_raises_one_task_however_often_it_is_asked_for()
    {
        var contact = _world.Contact();
        var answer = Answer(contact, 3);
        var joined = Answer(contact, 2);
        var text = Read(_world.OpenTasks(contact).Single()).Description;
        Request(answer);
        Request(joined);
        Assert.Equal(text, Read(_world.OpenTasks(contact).Single()).Description);

        Complete(_world.OpenTasks(contact).Single().Id);
        Request(answer);
        Assert.Empty(_world.OpenTasks(contact));
        Assert.Equal(NpsResponseFollowUp.Raised, FollowUpOf(answer));
    }

    [Theory]
    [InlineData("detractortask", "off", null)]
    [InlineData("detractortask", "4", 4)]
    [InlineData("handover", "held", null)]
    public void Administrators_switch_it_off_and_set_its_hours(string setting, string value, int? hours)
    {
        _world.Set(setting, value);
        var contact = _world.Contact();
        Answer(contact, 3);
        Assert.Equal(hours == null ? null : World.Start.AddHours(hours.Value), _world.OpenTasks(contact).Select(Read).SingleOrDefault()?.ScheduledEnd);
    }

    [Fact]
    public void Answers_that_come_after_their_own_deadline_raise_none_by_themselves_but_on_request()
    {
        var contact = _world.Contact();
        var answer = Answer(contact, 3, row => row["omni_respondedon"] = World.Start.AddDays(-3));
        Assert.Empty(_world.OpenTasks(contact));
        Request(answer);
        Assert.Single(_world.OpenTasks(contact));
    }

    [Fact]
    public void Who_has_answered_better_since_or_is_inactive_is_left_alone()
    {
        var better = _world.Contact("Better");
        Answer(better, 9);
        var old = Answer(better, 2, row => row["omni_respondedon"] = World.Start.AddHours(-5));
        Assert.Empty(_world.OpenTasks(better));
        Assert.Equal(NpsResponseFollowUp.None, FollowUpOf(old));

        var inactive = _world.Contact("Inactive");
        var answer = _world.Integration.Create(Row(inactive, 2));
        _world.Admin.Update(new Entity("contact", inactive) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
        _world.Environment.RunAsyncJobs();
        Assert.Empty(_world.OpenTasks(inactive));
        Assert.Equal(NpsResponseFollowUp.None, FollowUpOf(answer));
    }

    [Fact]
    public void An_answer_that_is_corrected_to_a_detractors_raises_one()
    {
        var contact = _world.Contact();
        var answer = Answer(contact, 8);
        _world.Integration.Update(new Entity("omni_npsresponse", answer) { ["omni_score"] = 5 });
        _world.Environment.RunAsyncJobs();
        Assert.Single(_world.OpenTasks(contact));
    }

    [Fact]
    public void A_task_that_no_owner_can_take_goes_to_the_queue_and_the_answer_is_never_lost()
    {
        var queue = _world.Admin.Create(new Entity("queue") { ["name"] = "Fallback" });
        _world.Set("fallbackqueue", "Fallback");
        var contact = _world.Contact();
        _world.Admin.Update(new Entity("systemuser", _world.RepId) { ["isdisabled"] = true });
        Answer(contact, 3);

        var task = _world.OpenTasks(contact).Single();
        Assert.Equal(queue, _world.All("queueitem").Single(item => item.GetAttributeValue<EntityReference>("objectid").Id == task.Id).GetAttributeValue<EntityReference>("queueid").Id);
        Assert.Equal(3, _world.Admin.Retrieve("contact", contact, new ColumnSet("omni_npsscore")).GetAttributeValue<int>("omni_npsscore"));
    }

    [Fact]
    public void Nobody_is_called_about_an_answer_that_is_gone()
    {
        var contact = _world.Contact();
        var answer = Answer(contact, 3);
        _world.Admin.Delete("omni_npsresponse", answer);
        Assert.Empty(_world.OpenTasks(contact));
        Answer(contact, 2);
        Assert.Single(_world.OpenTasks(contact));
    }

    private static Visit Read(Entity row) => row.ToEntity<Visit>();

    private static Entity Row(Guid contact, int score) => new("omni_npsresponse") { ["omni_contactid"] = new EntityReference("contact", contact), ["omni_score"] = score };

    private Guid Answer(Guid contact, int score, Action<Entity>? more = null)
    {
        var row = Row(contact, score);
        more?.Invoke(row);
        var id = _world.Integration.Create(row);
        _world.Environment.RunAsyncJobs();
        return id;
    }

    private void Request(Guid answer) =>
        _world.Admin.Update(new Entity("omni_npsresponse", answer) { ["omni_followup"] = new OptionSetValue((int)NpsResponseFollowUp.Requested) });

    private void Complete(Guid task) => _world.Admin.Update(new Entity("task", task) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(5) });

    private NpsResponseFollowUp? FollowUpOf(Guid answer) => _world.Admin.Retrieve("omni_npsresponse", answer, new ColumnSet("omni_followup")).ToEntity<NpsResponse>().FollowUp;
}
