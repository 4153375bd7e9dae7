using System;
using BenchmarkDotNet.Attributes;
using OmniChannel.Domain.Scoring;

namespace OmniChannel.Benchmarks;

/// <summary>One more entry for a contact with a long past: the cost must not depend on how long it is.</summary>
public class History
{
    private static readonly DateTime Start = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly EntryLines Lines = new([new EntryLine("rule-3", 5), new EntryLine("rule-5", 2.5m)]);

    private string _memo = "";

    /// <summary>Entries the contact has already.</summary>
    [Params(10, 1_000, 100_000)]
    public int Entries { get; set; }

    /// <summary>Builds the past.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var balances = new Balances(HalfLife.OfDays(90));
        for (var i = 0; i < Entries; i++) balances.Add("rule-" + (i % 10), 3, Start.AddMinutes(i));
        _memo = balances.Write();
    }

    /// <summary>Reads the balances, adds an entry, writes them.</summary>
    [Benchmark]
    public string AddOneEntry()
    {
        var balances = Balances.Parse(_memo, HalfLife.OfDays(90));
        balances.Add(Lines, Start.AddDays(80));
        return balances.Write();
    }
}
