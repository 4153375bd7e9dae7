using System;
using System.Collections.Generic;
using OmniChannel.LocalDataverse.Statistics;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse.Pipeline;

/// <summary>
/// The registered steps, read from their tables when first needed and again after one of them changed. Steps of a single message and of its Multiple twin
/// form one list, as Dataverse merges their pipelines.
/// </summary>
internal sealed class StepRegistry(StoreSession store, CallStatistics statistics, bool bulkRegistration)
{
    private static readonly StagePlan Nothing = new([]);
    private readonly Dictionary<(string Message, string? Table), StagePlan> _plans = [];
    private readonly Dictionary<Guid, (Guid Assembly, string TypeName)> _types = [];
    private readonly Dictionary<Guid, Step> _byId = [];
    private readonly List<Step> _steps = [];
    private bool _stale = true;

    /// <summary>Tables whose changes make the registry read again.</summary>
    public static IReadOnlySet<string> Tables { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "sdkmessageprocessingstep", "sdkmessageprocessingstepimage", "plugintype", "pluginassembly", "sdkmessage", "customapi",
    };

    /// <summary>Reads again before the next use.</summary>
    public void Invalidate() => _stale = true;

    /// <summary>The enabled steps of a message on a table, by stage; a step of the Multiple twin is among them.</summary>
    public StagePlan Plan(string message, string? table)
    {
        if (_stale) Load();
        if (_plans.TryGetValue((message, table), out var plan)) return plan;
        var twin = Twin(message);
        var steps = new List<Step>();
        foreach (var step in _steps)
        {
            if ((step.Message == message || step.Message == twin) && (step.Table is null || step.Table == table)) steps.Add(step);
        }

        plan = steps.Count == 0 ? Nothing : new StagePlan(steps);
        _plans[(message, table)] = plan;
        return plan;
    }

    /// <summary>A step by its id, enabled or not; null when it is gone.</summary>
    public Step? Find(Guid id)
    {
        if (_stale) Load();
        return _byId.GetValueOrDefault(id);
    }

    /// <summary>Assembly and name of a plug-in type.</summary>
    public (Guid Assembly, string TypeName) Type(Guid typeId)
    {
        if (_stale) Load();
        return _types.TryGetValue(typeId, out var type) ? type : throw new PluginTypeException($"The plug-in type {typeId} is not registered.");
    }

    /// <summary>The type of a name; null when none is registered.</summary>
    public Guid? TypeId(string typeName)
    {
        if (_stale) Load();
        foreach (var (id, type) in _types)
        {
            if (type.TypeName == typeName) return id;
        }

        return null;
    }

    private static string? Twin(string message) => message switch
    {
        "Create" => "CreateMultiple",
        "Update" => "UpdateMultiple",
        "CreateMultiple" => "Create",
        "UpdateMultiple" => "Update",
        _ => null,
    };

    private void Load()
    {
        _plans.Clear();
        _types.Clear();
        _byId.Clear();
        _steps.Clear();
        using (var reader = store.Query("SELECT plugintypeid, pluginassemblyid, typename FROM plugintype"))
        {
            while (reader.Read()) _types[reader.Guid(0)] = (reader.Guid(1), reader.Text(2));
        }

        var images = Images();
        using (var reader = store.Query(
            "SELECT s.sdkmessageprocessingstepid, s.name, m.name, f.primaryobjecttypecode, s.stage, s.mode, s.rank, s.plugintypeid, s.configuration, "
            + "s.filteringattributes, s.impersonatinguserid, s.asyncautodelete, s.statecode FROM sdkmessageprocessingstep s "
            + "JOIN sdkmessage m ON m.sdkmessageid = s.sdkmessageid LEFT JOIN sdkmessagefilter f ON f.sdkmessagefilterid = s.sdkmessagefilterid"))
        {
            while (reader.Read())
            {
                var step = Read(reader, images);
                _byId[step.Id] = step;
                if (reader.Int32(12) == 0) _steps.Add(step);
            }
        }

        _steps.Sort(static (left, right) => left.Rank != right.Rank ? left.Rank.CompareTo(right.Rank) : left.Id.CompareTo(right.Id));
        _stale = false;
    }

    private Step Read(StoreReader reader, Dictionary<Guid, List<StepImage>> images)
    {
        var id = reader.Guid(0);
        var name = reader.Text(1);
        var filter = reader.IsNull(9) ? null : new HashSet<string>(reader.Text(9).Split(','), StringComparer.Ordinal);
        return new Step
        {
            Id = id,
            Name = name,
            Message = Registered(reader.Text(2), images.ContainsKey(id)),
            Table = reader.IsNull(3) ? null : reader.Text(3),
            Stage = reader.Int32(4),
            IsAsynchronous = reader.Int32(5) == 1,
            Rank = reader.Int32(6),
            TypeId = reader.Guid(7),
            Configuration = reader.IsNull(8) ? null : reader.Text(8),
            FilteringColumns = filter,
            RunAs = reader.IsNull(10) ? null : reader.Guid(10),
            AutoDelete = reader.Int32(11) != 0,
            Images = images.TryGetValue(id, out var list) ? list : [],
            Statistics = statistics.Of(name),
        };
    }

    // A step that reads images stays where it is: those of the Multiple messages are on a context that this version of the SDK does not have.
    private string Registered(string message, bool hasImages) =>
        bulkRegistration && !hasImages && message is ("Create" or "Update") ? message + "Multiple" : message;

    private Dictionary<Guid, List<StepImage>> Images()
    {
        var images = new Dictionary<Guid, List<StepImage>>();
        using var reader = store.Query(
            "SELECT sdkmessageprocessingstepid, entityalias, imagetype, attributes FROM sdkmessageprocessingstepimage ORDER BY entityalias");
        while (reader.Read())
        {
            var step = reader.Guid(0);
            if (!images.TryGetValue(step, out var list)) images[step] = list = [];
            var type = reader.Int32(2);
            list.Add(new StepImage(
                reader.Text(1), type is 0 or 2, type is 1 or 2, reader.IsNull(3) ? [] : reader.Text(3).Split(',', StringSplitOptions.TrimEntries)));
        }

        return images;
    }
}

/// <summary>The steps of one message on one table, stage by stage in the order of their ranks.</summary>
internal sealed class StagePlan
{
    public StagePlan(IReadOnlyList<Step> steps)
    {
        PreValidation = Select(steps, Stages.PreValidation, false);
        PreOperation = Select(steps, Stages.PreOperation, false);
        PostOperation = Select(steps, Stages.PostOperation, false);
        Asynchronous = Select(steps, Stages.PostOperation, true);
        IsEmpty = steps.Count == 0;
        foreach (var step in steps)
        {
            HasMultiple |= step.IsMultiple;
            foreach (var image in step.Images) NeedsImages |= step.Stage == Stages.PostOperation && image.IsPre;
        }
    }

    public Step[] PreValidation { get; }

    public Step[] PreOperation { get; }

    public Step[] PostOperation { get; }

    public Step[] Asynchronous { get; }

    public bool IsEmpty { get; }

    public bool HasMultiple { get; }

    /// <summary>Whether a step after the write wants to see the row as it was before.</summary>
    public bool NeedsImages { get; }

    private static Step[] Select(IReadOnlyList<Step> steps, int stage, bool asynchronous)
    {
        var list = new List<Step>();
        foreach (var step in steps)
        {
            if (step.Stage == stage && step.IsAsynchronous == asynchronous) list.Add(step);
        }

        return [.. list];
    }
}
