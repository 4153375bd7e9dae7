using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using OmniChannel.Viewer.Tests.Fixture;
using Xunit;

namespace OmniChannel.Viewer.Tests.Browser;

/// <summary>Clicks every command of the zip on a row that fits, as somebody who may: it does what it says, and leaves no error in the console.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CommandWalkTests(Demo demo, Desk desk)
{
    public static TheoryData<string> Commands => [.. Buttons()];

    public static TheoryData<string> Shown => [.. Buttons().Where(button => UsedCommands.All[button].Shows)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_does_what_it_says(string command)
    {
        Assert.True(UsedCommands.All.TryGetValue(command, out var used), $"Say in {nameof(UsedCommands)} what comes of {command}.");
        await using var person = await desk.Open(demo, used.User);
        await used.Open(demo, person);
        await person.Command(command);
        await used.Effect(person);
        if (used.Shows) await person.AssertNoBarrier();
        await person.Picture("command-" + command);
        person.AssertNoErrors();
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public async Task What_a_command_shows_has_no_barrier_on_a_phone_in_the_dark_in_German(string command)
    {
        var used = UsedCommands.All[command];
        await using var person = await desk.Open(demo, used.User, dark: true, width: Desk.Phone);
        await used.Open(demo, person);
        await person.ChooseLanguage(1031);
        await person.AssertNoBarrier();
        await person.Command(command);
        await used.Effect(person);
        await person.AssertNoBarrier();
        await person.Picture("phone-" + command);
        person.AssertNoErrors();
        await person.ChooseLanguage(1033);
    }

    private static IEnumerable<string> Buttons() => Demo.Solution.Tables
        .SelectMany(table => table.Ribbon?.Descendants("Button") ?? []).Select(button => (string)button.Attribute("Id")!);
}
