using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Playwright;
using OmniChannel.Viewer.Tests.Fixture;
using Xunit;

namespace OmniChannel.Viewer.Tests.Browser;

/// <summary>The commands of the zip: their functions exist, they show where their rules say, and they do something.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CommandTests(Demo demo, Desk desk)
{
    public static TheoryData<string> Tables => [.. Demo.Solution.Tables.Where(table => table.Ribbon is not null).Select(table => table.LogicalName)];

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Every_function_that_a_command_or_a_rule_names_exists_and_every_command_has_its_label(string table)
    {
        await using var person = await desk.Open(demo, language: 1031);
        var commands = (await person.Read($"/viewer/tables/{table}/commands")).EnumerateArray().ToList();
        foreach (var command in commands.Concat(commands.Where(HasMenu).SelectMany(command => command.GetProperty("menu").EnumerateArray())))
        {
            Assert.NotEqual(string.Empty, command.GetProperty("label").GetString());
            var rules = command.GetProperty("enableRules").EnumerateArray().Concat(command.GetProperty("displayRules").EnumerateArray()).SelectMany(rule => rule.GetProperty("conditions").EnumerateArray());
            foreach (var (library, function) in command.GetProperty("actions").EnumerateArray().Select(Action).Concat(rules.Where(rule => rule.GetProperty("kind").GetString() == "CustomRule").Select(Rule)))
            {
                await person.Page.AddScriptTagAsync(new PageAddScriptTagOptions { Url = "/WebResources/" + library });
                Assert.Equal("function", await person.Page.EvaluateAsync<string>("name => typeof name.split('.').reduce((place, part) => place?.[part], window)", function));
            }
        }

        person.AssertNoErrors();
        await person.ChooseLanguage(1033);
    }

    [Fact]
    public async Task Commands_of_a_model_show_by_their_rules()
    {
        await using var marketer = await desk.Open(demo, "Franziska Keller");
        await marketer.Visit("Scoring Models");
        await marketer.Main.Locator("tbody a").First.ClickAsync();
        await marketer.Ready();
        var marked = await marketer.Main.Locator(".commands button").AllTextContentsAsync();
        await marketer.Picture("scoring-model");
        Assert.Contains("Save", marked);
        Assert.True(marked.Count > 5, string.Join(", ", marked));
        marketer.AssertNoErrors();
        await using var rep = await desk.Open(demo, "Katrin Brandt");
        await rep.Go("/" + marketer.Page.Url[demo.Address.ToString().Length..]);
        Assert.DoesNotContain("Save", await rep.Main.Locator(".commands button").AllTextContentsAsync());
        // The jobs of a model are none of a rep's business: their grid and the picture of the last simulation say so without asking the server.
        await Assertions.Expect(rep.Field("jobs")).ToContainTextAsync("Your roles do not let you see these rows.");
        Assert.Contains(rep.Page.Frames, frame => frame.Url.Contains("/simulation.html", System.StringComparison.Ordinal));
        await Assertions.Expect(rep.Page.FrameLocator("iframe[src*='simulation.html']").Locator("#page")).ToHaveTextAsync("Your roles do not let you see this.");
        rep.AssertNoErrors();
    }

    [Fact]
    public async Task The_other_outcomes_of_a_visit_are_a_menu_that_the_keyboard_moves_in()
    {
        await using var rep = await desk.Open(demo, Rows.Rep);
        var visit = await Rows.Visit(demo);
        await rep.Go("/row/task/" + visit);
        var opener = rep.Main.Locator("button[aria-haspopup=menu]");
        await opener.FocusAsync();
        await rep.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(opener).ToHaveAttributeAsync("aria-expanded", "true");
        var items = rep.Main.GetByRole(AriaRole.Menuitem);
        await Assertions.Expect(items.First).ToBeFocusedAsync();
        await rep.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(items.Last).ToBeFocusedAsync();
        await rep.AssertNoBarrier();
        await rep.Picture("menu-of-outcomes");
        await rep.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(opener).ToBeFocusedAsync();
        await Assertions.Expect(items.First).ToBeHiddenAsync();
        rep.AssertNoErrors();
    }

    [Fact]
    public async Task The_form_of_a_next_best_visit_shows_what_a_rep_needs()
    {
        await using var rep = await desk.Open(demo, "Katrin Brandt");
        await rep.Main.Locator("tbody a[href^='/row/task/']").First.ClickAsync();
        await rep.Ready();
        await rep.Picture("next-best-visit");
        await Assertions.Expect(rep.Main.Locator("h1")).ToContainTextAsync("Next best visit");
        rep.AssertNoErrors();
    }

    private static bool HasMenu(JsonElement command) => command.GetProperty("menu").ValueKind == JsonValueKind.Array;

    private static (string? Library, string? Function) Action(JsonElement action) => (action.GetProperty("library").GetString(), action.GetProperty("function").GetString());

    private static (string? Library, string? Function) Rule(JsonElement rule) => (rule.GetProperty("library").GetString(), rule.GetProperty("attributes").GetProperty("FunctionName").GetString());
}
