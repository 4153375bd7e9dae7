using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace OmniChannel.Benchmarks;

/// <summary>
/// Run with <c>dotnet run -c Release --project tests/OmniChannel.Benchmarks -- --filter *</c>; in process, in many short rounds, so that
/// on a machine that does other work too the best round (Min) is one that was left alone; the rounds before, which do not count, last until the
/// runtime has compiled in its best way. All of them take little more than a minute.
/// </summary>
internal static class Program
{
    private static void Main(string[] args)
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(60).WithIterationCount(40).WithIterationTime(TimeInterval.FromMilliseconds(20)))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddColumn(StatisticColumn.Min)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(ConsoleLogger.Default);
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
    }
}
