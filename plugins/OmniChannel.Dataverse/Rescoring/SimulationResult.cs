using System.Collections.Generic;
using System.IO;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;

namespace OmniChannel.Dataverse.Rescoring;

/// <summary>What a simulation has found so far; as JSON it is the result of the job. Scores have two places.</summary>
[DataContract]
public sealed class SimulationResult
{
    /// <summary>As of when, UTC, ISO 8601.</summary>
    [DataMember(Name = "asOf", Order = 1)]
    public string AsOf { get; set; } = string.Empty;

    /// <summary>Threshold of the simulated version; null = it has none.</summary>
    [DataMember(Name = "threshold", Order = 2)]
    public decimal? Threshold { get; set; }

    /// <summary>Threshold of the published version; null = it has none, or nothing is published.</summary>
    [DataMember(Name = "thresholdBefore", Order = 3)]
    public decimal? ThresholdBefore { get; set; }

    /// <summary>Contacts there are.</summary>
    [DataMember(Name = "contacts", Order = 4)]
    public int Contacts { get; set; }

    /// <summary>Contacts that were looked at; those who get no points at all are left out.</summary>
    [DataMember(Name = "sampled", Order = 5)]
    public int Sampled { get; set; }

    /// <summary>Contacts by score, from the lowest range up.</summary>
    [DataMember(Name = "bands", Order = 6)]
    public List<SimulationBand> Bands { get; set; } = new List<SimulationBand>();

    /// <summary>Contacts that would cross the threshold.</summary>
    [DataMember(Name = "up", Order = 7)]
    public int Up { get; set; }

    /// <summary>Contacts that would fall below it.</summary>
    [DataMember(Name = "down", Order = 8)]
    public int Down { get; set; }

    /// <summary>Those who would cross with the highest scores.</summary>
    [DataMember(Name = "upExamples", Order = 9)]
    public List<SimulationMover> UpExamples { get; set; } = new List<SimulationMover>();

    /// <summary>Those who would fall with the highest scores before.</summary>
    [DataMember(Name = "downExamples", Order = 10)]
    public List<SimulationMover> DownExamples { get; set; } = new List<SimulationMover>();

    /// <summary>Those whose score would change most, largest change first.</summary>
    [DataMember(Name = "movers", Order = 11)]
    public List<SimulationMover> Movers { get; set; } = new List<SimulationMover>();

    /// <summary>Weeks that tasks are counted over, up to now.</summary>
    [DataMember(Name = "weeks", Order = 12)]
    public int Weeks { get; set; }

    /// <summary>Tasks by the owner of the contact, most first.</summary>
    [DataMember(Name = "reps", Order = 13)]
    public List<SimulationRep> Reps { get; set; } = new List<SimulationRep>();

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    internal static SimulationResult Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return (SimulationResult)new DataContractJsonSerializer(typeof(SimulationResult)).ReadObject(stream)!;
    }

    /// <summary>The result as JSON.</summary>
    internal string Write()
    {
        using var stream = new MemoryStream();
        new DataContractJsonSerializer(typeof(SimulationResult)).WriteObject(stream, this);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

/// <summary>Contacts whose score lies in a range.</summary>
[DataContract]
public sealed class SimulationBand
{
    /// <summary>Lower end, included; null = open.</summary>
    [DataMember(Name = "from", Order = 1)]
    public decimal? From { get; set; }

    /// <summary>Upper end, excluded; null = open.</summary>
    [DataMember(Name = "to", Order = 2)]
    public decimal? To { get; set; }

    /// <summary>Contacts by the published version.</summary>
    [DataMember(Name = "before", Order = 3)]
    public int Before { get; set; }

    /// <summary>Contacts by the simulated version.</summary>
    [DataMember(Name = "after", Order = 4)]
    public int After { get; set; }
}

/// <summary>A contact whose score would change.</summary>
[DataContract]
public sealed class SimulationMover
{
    /// <summary>Id of the contact.</summary>
    [DataMember(Name = "contactId", Order = 1)]
    public string ContactId { get; set; } = string.Empty;

    /// <summary>Name of the contact.</summary>
    [DataMember(Name = "contact", Order = 2)]
    public string Contact { get; set; } = string.Empty;

    /// <summary>Score by the published version.</summary>
    [DataMember(Name = "before", Order = 3)]
    public decimal Before { get; set; }

    /// <summary>Score by the simulated version.</summary>
    [DataMember(Name = "after", Order = 4)]
    public decimal After { get; set; }
}

/// <summary>What a rep would get to do.</summary>
[DataContract]
public sealed class SimulationRep
{
    /// <summary>Id of the owner of the contacts.</summary>
    [DataMember(Name = "repId", Order = 1)]
    public string RepId { get; set; } = string.Empty;

    /// <summary>Name of the owner of the contacts.</summary>
    [DataMember(Name = "rep", Order = 2)]
    public string Rep { get; set; } = string.Empty;

    /// <summary>Contacts looked at that would cross at once, when the version is published with all of its history.</summary>
    [DataMember(Name = "tasksAtOnce", Order = 3)]
    public int TasksAtOnce { get; set; }

    /// <summary>Handovers of the contacts looked at in those weeks, had the version been in force.</summary>
    [DataMember(Name = "tasks", Order = 4)]
    public int Tasks { get; set; }

    /// <summary>The same per week, reckoned up from the sample to all contacts.</summary>
    [DataMember(Name = "tasksPerWeek", Order = 5)]
    public decimal TasksPerWeek { get; set; }
}
