using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Pipeline;

namespace OmniChannel.LocalDataverse.Messages;

/// <summary>Makes the contexts of the merged pipeline: a single message seen as a Multiple one, and the rows of a Multiple one.</summary>
internal static class MultipleContext
{
    /// <summary>The Multiple message that holds just the row of a single one; they share the row, so that changes to it count.</summary>
    public static PipelineContext Around(PipelineContext single, string message, Entity[] targets) => new()
    {
        MessageName = message,
        InputParameters = new ParameterCollection { ["Targets"] = new EntityCollection(targets) { EntityName = targets[0].LogicalName } },
        Caller = single.Caller,
        Table = single.Table,
        UserId = single.UserId,
        InitiatingUserId = single.InitiatingUserId,
        Depth = single.Depth,
        CorrelationId = single.CorrelationId,
        OrganizationId = single.OrganizationId,
        BusinessUnitId = single.BusinessUnitId,
        OperationCreatedOn = single.OperationCreatedOn,
    };

    /// <summary>One context per row; the rows are copied, and the copies take the place of the originals in Targets.</summary>
    public static PipelineContext[] Rows(PipelineContext multiple, EntityCollection given, string message)
    {
        var targets = new EntityCollection { EntityName = given.EntityName };
        var rows = new PipelineContext[given.Entities.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var target = Inputs.Copy(given.Entities[i]);
            if (target.LogicalName != given.Entities[0].LogicalName)
                throw Fault.Of(ErrorCodes.InvalidArgument, $"All rows in Targets have to be of one table; row {i} is of {target.LogicalName}.");
            targets.Entities.Add(target);
            rows[i] = new PipelineContext
            {
                MessageName = message,
                InputParameters = new ParameterCollection { ["Target"] = target },
                Caller = multiple.Caller,
                Target = target,
                UserId = multiple.UserId,
                InitiatingUserId = multiple.InitiatingUserId,
                Depth = multiple.Depth,
                CorrelationId = multiple.CorrelationId,
                OrganizationId = multiple.OrganizationId,
                OperationCreatedOn = multiple.OperationCreatedOn,
            };
        }

        multiple.InputParameters["Targets"] = targets;
        return rows;
    }

    /// <summary>Leaves out rows that are there a second time: Dataverse processes the first and says nothing of the others.</summary>
    public static PipelineContext[] FirstOfEach(PipelineContext multiple, PipelineContext[] rows)
    {
        var seen = new HashSet<Guid>(rows.Length);
        foreach (var row in rows) seen.Add(row.Target!.Id);
        if (seen.Count == rows.Length) return rows;
        seen.Clear();
        var first = new List<PipelineContext>(rows.Length);
        foreach (var row in rows)
        {
            if (seen.Add(row.Target!.Id)) first.Add(row);
        }

        var targets = new EntityCollection { EntityName = ((EntityCollection)multiple.InputParameters["Targets"]).EntityName };
        foreach (var row in first) targets.Entities.Add(row.Target!);
        multiple.InputParameters["Targets"] = targets;
        return [.. first];
    }
}
