using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace OmniChannel.Domain.Tests;

/// <summary>How properties are tried: on the same cases every time, so that what fails once fails again.</summary>
internal static class Trials
{
    private const ulong Seed = 20261126;

    public static Config Of(int cases) => Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(new FSharpOption<Replay>(new Replay(new Rnd(Seed), null)));
}
