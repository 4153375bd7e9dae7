using System.Threading.Tasks;
using Microsoft.Playwright;
using OmniChannel.Viewer.Tests.Fixture;
using Xunit;

namespace OmniChannel.Viewer.Tests.Browser;

/// <summary>What reps use on a phone is readable there: nothing is wider than the screen, and nothing is a barrier.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PhoneTests(Demo demo, Desk desk)
{
    [Theory]
    [InlineData("/dashboard", 1031)]
    [InlineData("/list/task", 1040)]
    [InlineData("/list/contact", 1033)]
    [InlineData("/row/contact", 1031)]
    [InlineData("/row/task", 1040)]
    [InlineData("/row/task", 1033)]
    [InlineData("/row/omni_leadscore", 1031)]
    [InlineData("/row/omni_interaction/new", 1031)]
    [InlineData("/row/omni_npsresponse/new", 1040)]
    public async Task A_page_fits_on_a_phone(string path, int language)
    {
        var address = path switch
        {
            "/row/contact" => $"{path}/{await Rows.Contact(demo)}",
            "/row/task" => $"{path}/{await Rows.Visit(demo)}",
            "/row/omni_leadscore" => $"{path}/{await Rows.LeadScore(demo)}",
            _ => path,
        };
        await using var rep = await desk.Open(demo, Rows.Rep, language, width: Desk.Narrow);
        if (path == "/dashboard") await rep.Page.Locator("nav a[href^='/dashboard/']").First.ClickAsync();
        else await rep.Page.GotoAsync(address);
        await rep.Ready();
        await Page(rep, $"phone{path.Replace('/', '-')}-{language}");
        var tabs = rep.Main.Locator("[role=tab]:visible");
        for (var at = 1; at < await tabs.CountAsync(); at++)
        {
            await tabs.Nth(at).ClickAsync();
            await rep.Ready();
            await Page(rep, $"phone{path.Replace('/', '-')}-{language}-{at}");
        }

        rep.AssertNoErrors();
        await rep.ChooseLanguage(1033);
    }

    private static async Task Page(Person person, string picture)
    {
        await person.Page.ScreenshotAsync(new PageScreenshotOptions { Path = System.IO.Path.Combine(Desk.Pictures, picture + ".png"), FullPage = true });
        var width = await person.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.True(width <= Desk.Narrow, $"{picture}: {width} pixels");
        await person.AssertNoBarrier();
    }
}
