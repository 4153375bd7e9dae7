using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.LocalDataverse.Rows;

namespace OmniChannel.LocalDataverse.Messages;

/// <summary>Retrieve: one row by id or key.</summary>
internal sealed class RetrieveMessage(Engine engine) : IMessage
{
    public void Handle(PipelineContext context)
    {
        var target = Inputs.Required<EntityReference>(context, "Target");
        var columns = Inputs.Required<ColumnSet>(context, "ColumnSet");
        context.Table = Inputs.Table(engine, target.LogicalName);
        context.PrimaryEntityId = new KeyLookup(engine.Rows).Resolve(target);
        Reads.Run(engine, context, () =>
        {
            var row = engine.Queries.Retrieve(context.Table, context.PrimaryEntityId, columns, engine.Security.For(context.UserId))
                ?? throw Fault.NoRow(context.Table.SchemaName, context.PrimaryEntityId);
            context.OutputParameters["BusinessEntity"] = row;
            context.OutputParameters["Entity"] = row;
        });
    }
}

/// <summary>RetrieveMultiple: the rows of a query.</summary>
internal sealed class RetrieveMultipleMessage(Engine engine) : IMessage
{
    public void Handle(PipelineContext context)
    {
        var query = Inputs.Required<QueryBase>(context, "Query");
        var name = (query as QueryExpression)?.EntityName ?? (query as QueryByAttribute)?.EntityName;
        if (engine.Catalog.TryTable(name, out var table)) context.Table = table;
        Reads.Run(engine, context, () =>
        {
            var rows = engine.Queries.RetrieveMultiple(query, engine.Security.For(context.UserId));
            context.OutputParameters["BusinessEntityCollection"] = rows;
            context.OutputParameters["EntityCollection"] = rows;
        });
    }
}

/// <summary>Reads run in the transaction that is open and open none of their own, unless a step listens.</summary>
internal static class Reads
{
    public static void Run(Engine engine, PipelineContext context, System.Action read)
    {
        var plan = engine.Steps.Plan(context.MessageName, context.Table?.LogicalName);
        if (plan.IsEmpty) read();
        else engine.Pipeline.Run(plan, [context], null, static _ => { }, _ => read());
    }
}
