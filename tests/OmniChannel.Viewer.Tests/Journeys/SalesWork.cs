using System.Globalization;
using System.Threading.Tasks;
using Microsoft.Playwright;
using OmniChannel.Cli.Demo;
using OmniChannel.Viewer.Tests.Browser;

namespace OmniChannel.Viewer.Tests.Journeys;

/// <summary>Notes what a contact wished for, finds the visit, reads why, and completes it.</summary>
internal sealed class RepsWork(Person person, Day day) : Work(person, day)
{
    protected override async Task Steps()
    {
        await List("contact");
        await Person.Command("new");
        await Person.Ready();
        await Person.Fill("firstname", "Vera");
        await Person.Fill("lastname", Day.LastName);
        await Person.Save();
        await Record("Visit requested");
        await Record("Webinar attended");
        await FindTheVisit();
        await Complete();
    }

    private async Task Record(string type)
    {
        await List("omni_interaction");
        await Person.Command("new");
        await Person.Ready();
        await Person.LookUp("omni_contactid", "Vera " + Day.LastName);
        await Person.LookUp("omni_channelid", "Webinar");
        await Person.LookUp("omni_interactiontypeid", type);
        await Person.Fill("omni_occurredon", Campaign.Morning.UtcDateTime.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture));
        await Keep("08-interaction");
        await Person.Save();
    }

    private async Task FindTheVisit()
    {
        await Page.Locator("nav a[href^='/dashboard/']").First.ClickAsync();
        await Person.Ready();
        var visit = Person.Main.Locator("tbody tr").Filter(new LocatorFilterOptions { HasText = Day.LastName, Has = Page.Locator("a[href^='/row/task/']") }).First;
        await visit.WaitForAsync();
        await Keep("09-my-work");
        await visit.Locator("a").First.ClickAsync();
        await Person.Ready();
        await Shows(Person.Main.Locator("h1"), Day.Words.Visit);
        var why = Person.Field("description").Locator("textarea");
        await Assertions.Expect(why).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(Day.Words.Threshold));
        await Keep("10-visit");
    }

    private async Task Complete()
    {
        await Person.Command("omni.task.Form.completeVisit");
        await Shows(Person.Field("omni_outcome").Locator("option:checked"), Day.Words.Done);
        await Person.Ready();
        await Keep("11-done");
    }
}

/// <summary>Sees what the team has done.</summary>
internal sealed class ManagersWork(Person person, Day day) : Work(person, day)
{
    protected override async Task Steps()
    {
        await Page.Locator("nav a[href^='/dashboard/']").Nth(1).ClickAsync();
        await Person.Ready();
        await Keep("12-team");
        await List("omni_leadscore");
        await Open("omni_leadscore", Day.LastName);
        await Shows(Person.Main.Locator("h1"), Day.LastName);
        await Keep("13-lead-score");
    }
}

/// <summary>Reads the list of jobs: the simulation is there and done.</summary>
internal sealed class AdministratorsWork(Person person, Day day) : Work(person, day)
{
    protected override async Task Steps()
    {
        await List("omni_job");
        await Page.SelectOptionAsync("#view", new SelectOptionValue { Label = Day.Words.AllJobs });
        await Person.Ready();
        await Open("omni_job", Day.Model);
        await Keep("14-job");
    }
}
