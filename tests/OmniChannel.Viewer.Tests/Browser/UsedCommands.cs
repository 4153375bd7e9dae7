using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Playwright;
using OmniChannel.Viewer.Tests.Fixture;

namespace OmniChannel.Viewer.Tests.Browser;

/// <summary>How a command is used: by whom, on what, and what comes of it.</summary>
/// <param name="User">Full name of the user; null for the administrator.</param>
/// <param name="Open">Makes what the command works on and opens it.</param>
/// <param name="Effect">Waits for what the command does.</param>
/// <param name="Shows">Whether the command opens a dialog or a page of ours.</param>
public sealed record UsedCommand(string? User, Func<Demo, Person, Task> Open, Func<Person, Task> Effect, bool Shows = false);

/// <summary>Every command of the zip by its id.</summary>
public static class UsedCommands
{
    private const int Accepted = 384210001, Rejected = 384210002;
    private const int Counts = 384210000, WasABot = 384210001;
    private const string Tags = "omni_contenttags", Status = "omni_status", Interactions = "omni_interactions", Decision = "omni_botdecision";

    private static readonly Func<Demo, Person, Task> AtDraft = async (demo, person) => await person.Go("/row/omni_scoringmodel/" + await Rows.Draft(demo));
    private static readonly Func<Demo, Person, Task> AtPublished = async (demo, person) => await person.Go("/row/omni_scoringmodel/" + await Rows.Published(demo));
    private static readonly Func<Demo, Person, Task> AtVisit = async (demo, person) => await person.Go("/row/task/" + await Rows.Visit(demo));
    private static readonly Func<Demo, Person, Task> AtContact = async (demo, person) => await person.Go("/row/contact/" + await Rows.Contact(demo));
    private static readonly Func<Demo, Person, Task> AtTag = async (demo, person) => await person.Go("/row/omni_contenttag/" + (await Rows.Tag(demo)).Tag);

    private static readonly Func<Demo, Person, Task> AtInteraction = async (demo, person) => await person.Go("/row/omni_interaction/" + (await Rows.Interaction(demo)).Interaction);

    /// <summary>The commands.</summary>
    public static IReadOnlyDictionary<string, UsedCommand> All { get; } = new Dictionary<string, UsedCommand>(StringComparer.Ordinal)
    {
        ["omni.omni_scoringmodel.Form.publishModel"] = new(Rows.Marketer, AtDraft, person => Visible(person.Inside.Locator("#reason")), true),
        ["omni.omni_scoringmodel.Form.simulateModel"] = new(Rows.Marketer, AtDraft, person => Visible(person.Inside.Locator("svg").First), true),
        ["omni.omni_scoringmodel.Form.startBackfill"] = new(Rows.Marketer, AtPublished, person => Visible(person.Inside.Locator("input[type=radio]").First), true),
        ["omni.omni_scoringmodel.Form.testContact"] = new(Rows.Marketer, AtPublished, Tested, true),
        ["omni.omni_scoringmodel.Form.newModelVersion"] = new(Rows.Marketer, AtPublished, person => Outcome(person, "statuscode", 1)),
        ["omni.contact.Form.testContact"] = new(Rows.Rep, AtContact, Tested, true),
        ["omni.contact.Form.mayContact"] = new(Rows.Rep, AtContact, Told, true),
        ["omni.task.Form.completeVisit"] = Visit(384210001),
        ["omni.task.Form.snoozeVisit"] = Visit(384210002),
        ["omni.task.Form.answerVisit.accepted"] = Visit(384210000),
        ["omni.task.Form.answerVisit.alreadyDone"] = Visit(384210003),
        ["omni.task.Form.answerVisit.wrongPerson"] = Visit(384210004),
        ["omni.task.Form.answerVisit.wrongChannel"] = Visit(384210005),
        ["omni.task.Form.answerVisit.notRelevant"] = Visit(384210006),
        ["omni.omni_interaction.Form.countInteraction"] = new(Rows.Rep, AtInteraction, person => Outcome(person, Decision, Counts)),
        ["omni.omni_interaction.Form.markBot"] = new(Rows.Rep, AtInteraction, person => Outcome(person, Decision, WasABot)),
        ["omni.omni_interaction.HomepageGrid.countInteraction"] = new(Rows.Rep, SelectInInteractions, person => Refreshed(person, Interactions, Decision, Counts)),
        ["omni.omni_interaction.HomepageGrid.markBot"] = new(Rows.Rep, SelectInInteractions, person => Refreshed(person, Interactions, Decision, WasABot)),
        ["omni.omni_interaction.SubGrid.countInteraction"] = new(Rows.Rep, SelectOnContact, person => Refreshed(person, Interactions, Decision, Counts)),
        ["omni.omni_interaction.SubGrid.markBot"] = new(Rows.Rep, SelectOnContact, person => Refreshed(person, Interactions, Decision, WasABot)),
        ["omni.omni_contenttag.Form.acceptTag"] = new(Rows.Marketer, AtTag, person => Outcome(person, "omni_status", Accepted)),
        ["omni.omni_contenttag.Form.rejectTag"] = new(Rows.Marketer, AtTag, person => Outcome(person, "omni_status", Rejected)),
        ["omni.omni_contenttag.HomepageGrid.acceptTag"] = new(Rows.Marketer, SelectInList, person => Refreshed(person, Tags, Status, Accepted)),
        ["omni.omni_contenttag.HomepageGrid.rejectTag"] = new(Rows.Marketer, SelectInList, person => Refreshed(person, Tags, Status, Rejected)),
        ["omni.omni_contenttag.SubGrid.acceptTag"] = new(Rows.Marketer, SelectInContent, person => Refreshed(person, Tags, Status, Accepted)),
        ["omni.omni_contenttag.SubGrid.rejectTag"] = new(Rows.Marketer, SelectInContent, person => Refreshed(person, Tags, Status, Rejected)),
        ["omni.omni_job.HomepageGrid.checkHealth"] = new(null, (_, person) => person.Go("/list/omni_job"), person => Visible(person.Dialog.Locator("p").First), true),
        ["omni.omni_setting.HomepageGrid.installTemplates"] = new(null, (_, person) => person.Go("/list/omni_setting"), person => Visible(person.Dialog.Locator("p").First), true),
    };

    private static UsedCommand Visit(int outcome) => new(Rows.Rep, AtVisit, person => Outcome(person, "omni_outcome", outcome));

    private static Task Visible(ILocator what) => Assertions.Expect(what).ToBeVisibleAsync();

    // The row that the form shows then: its own, or the copy that was made.
    private static async Task Outcome(Person person, string column, int value)
    {
        await person.Page.WaitForFunctionAsync("() => !document.querySelector('.busy')");
        await person.Ready();
        await Assertions.Expect(person.Field(column).Locator("select")).ToHaveValueAsync(value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static async Task Choose(Person person)
    {
        await person.Dialog.Locator("input[type=radio]").First.ClickAsync();
        await person.Dialog.Locator("button.primary").ClickAsync();
    }

    private static async Task Tested(Person person)
    {
        await Choose(person);
        await Visible(person.Inside.Locator(".figure"));
    }

    private static async Task Told(Person person)
    {
        await Choose(person);
        await Visible(person.Dialog.Locator(".dialog-plain p, .dialog-content > p:only-child"));
    }

    private static async Task SelectInList(Demo demo, Person person)
    {
        await person.Go("/list/omni_contenttag");
        var tag = await person.Main.Locator("tbody tr").First.GetAttributeAsync("data-id");
        await Rows.Propose(demo, tag!);
        await person.Command("refresh");
        await person.Ready();
        await Select(person, tag!);
    }

    private static async Task SelectInContent(Demo demo, Person person)
    {
        var (tag, content) = await Rows.Tag(demo);
        await person.Go("/row/omni_content/" + content);
        await SelectOnForm(person, tag);
    }

    private static async Task SelectOnContact(Demo demo, Person person)
    {
        var (interaction, contact) = await Rows.Interaction(demo);
        await person.Go("/row/contact/" + contact);
        await SelectOnForm(person, interaction);
    }

    private static async Task SelectInInteractions(Demo demo, Person person)
    {
        var (interaction, _) = await Rows.Interaction(demo);
        await person.Go("/list/omni_interaction");
        await Select(person, interaction);
    }

    private static async Task SelectOnForm(Person person, string row)
    {
        foreach (var tab in await person.Main.Locator("[role=tab]:visible").AllAsync())
        {
            await tab.ClickAsync();
            await person.Ready();
            if (await person.Main.Locator($"tr[data-id='{row}']:visible").CountAsync() > 0) break;
        }

        await Select(person, row);
    }

    private static async Task Select(Person person, string row)
    {
        await person.Page.EvaluateAsync("row => window.chosen = row", row);
        await person.Main.Locator($"tr[data-id='{row}'] input[type=checkbox]").CheckAsync();
    }

    // The chosen row has its new value on the server; the grid shows it, or no longer has the row.
    private static async Task Refreshed(Person person, string set, string column, int value)
    {
        await person.Page.WaitForFunctionAsync(
            "async ([set, column, value]) => (await (await fetch(`/api/data/v9.2/${set}(${window.chosen})?$select=${column}`)).json())[column] === value", new object[] { set, column, value });
        await person.Ready();
    }
}
