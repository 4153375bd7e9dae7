using System;
using System.Text;
using Xunit;

namespace OmniChannel.SolutionPackage.Tests;

/// <summary>Whatever is done to a package, it is read or refused with a sentence; nothing else comes out.</summary>
public sealed class MutatedZipTests
{
    private static readonly string[] Pieces = ["", "<", ">", "\"", "x", "-1", "99999999999999", "1.5", "{", "é", " ", "</attribute>", "<attribute/>", "&", "\0"];

    private static readonly string Good = SampleXml.Customizations(
        SampleXml.Boat,
        $$"""<Role id="{{{SampleXml.RoleId}}}" name="Captain"><RolePrivileges><RolePrivilege name="prvReadhm_Boat" level="Deep"/></RolePrivileges></Role>""",
        SampleXml.BoatContact(), SampleXml.BoatKind, assemblies: SampleXml.Assembly, steps: SampleXml.Step());

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_mutated_package_is_read_or_refused_with_a_sentence(int seed)
    {
#pragma warning disable CA5394 // Not a secret: the seed makes a failure repeatable.
        var random = new Random(seed);
        var refused = 0;
        for (var i = 0; i < 250; i++)
        {
            var text = new StringBuilder(Good);
            for (var change = random.Next(1, 3); change > 0; change--)
            {
                var at = random.Next(text.Length - 12);
                text.Remove(at, random.Next(12)).Insert(at, Pieces[random.Next(Pieces.Length)]);
            }
#pragma warning restore CA5394
            if (Refusal(text.ToString()) is not { } message) continue;
            refused++;
            Assert.EndsWith(".", message, StringComparison.Ordinal);
        }

        Assert.InRange(refused, 50, 250);
    }

    private static string? Refusal(string customizations)
    {
        try
        {
            SolutionZip.Read(Zips.Solution(customizations));
            return null;
        }
        catch (SolutionFormatException e)
        {
            return e.Message;
        }
    }
}
