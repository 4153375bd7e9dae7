using System.IO;
using System.Linq;
using Xunit;

namespace OmniChannel.Cli.Tests;

public sealed class PackTests
{
    [Fact]
    public void Packing_twice_gives_the_same_bytes()
    {
        using var first = new Scratch();
        using var second = new Scratch();
        var shipment = Shipment.FromRepository();
        foreach (var (one, two) in shipment.Pack(first.Path).Zip(shipment.Pack(second.Path))) Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(two));
    }

    [Fact]
    public void Both_zips_stay_below_one_megabyte()
    {
        using var folder = new Scratch();
        Assert.All(Shipment.FromRepository().Pack(folder.Path), zip => Assert.InRange(new FileInfo(zip).Length, 10_000, 1 << 20));
    }
}
