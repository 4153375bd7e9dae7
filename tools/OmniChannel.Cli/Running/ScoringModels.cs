using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Cli.Data;

namespace OmniChannel.Cli.Running;

/// <summary>Models of a data folder: they are loaded as drafts and published when their groups and rules are there.</summary>
internal sealed class ScoringModels(Organization organization, LoadReport report)
{
    private readonly HashSet<LoadedRow> wanted = [];
    private readonly List<(LoadedRow Row, string File)> toPublish = [];

    /// <summary>Notes that a row asks to be published, and makes a draft of it.</summary>
    public void Prepare(LoadedRow row)
    {
        if (row.Row.LogicalName != ModelVersions.Table || !ModelVersions.IsPublished(row.Row)) return;
        row.Row.Attributes.Remove(ModelVersions.Status);
        wanted.Add(row);
    }

    /// <summary>Notes that a row is in the database.</summary>
    public void Written(LoadedRow row, string file)
    {
        if (wanted.Remove(row)) toPublish.Add((row, file));
    }

    /// <summary>Publishes what asked for it, in the order of the file.</summary>
    public void Publish()
    {
        foreach (var (row, file) in toPublish)
        {
            var model = organization.Service.Retrieve(ModelVersions.Table, row.Row.Id, new ColumnSet(ModelVersions.Status));
            if (ModelVersions.IsPublished(model)) continue;
            if (organization.Publish(model.ToEntityReference()) is { } refusal)
                report.Reject(ModelVersions.Table, new Rejection(file, row.Line, ModelVersions.Status, refusal));
        }

        toPublish.Clear();
    }
}
