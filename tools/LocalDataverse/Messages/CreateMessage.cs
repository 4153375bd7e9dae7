using System;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Pipeline;
using OmniChannel.LocalDataverse.Rows;

namespace OmniChannel.LocalDataverse.Messages;

/// <summary>Create: one row.</summary>
internal sealed class CreateMessage : IMessage
{
    private readonly Engine _engine;
    private readonly Action<PipelineContext> _prepare;
    private readonly Action<PipelineContext> _write;

    public CreateMessage(Engine engine)
    {
        _engine = engine;
        var rules = new CreateRules(engine);
        _prepare = rules.Prepare;
        _write = rules.Write;
    }

    public void Handle(PipelineContext context)
    {
        var target = Inputs.Copy(Inputs.Required<Entity>(context, "Target"));
        Use(context, target);
        var plan = _engine.Steps.Plan("Create", target.LogicalName);
        var multiple = plan.HasMultiple ? MultipleContext.Around(context, "CreateMultiple", [target]) : null;
        _engine.Pipeline.Run(plan, [context], multiple, _prepare, _write);
        context.OutputParameters["id"] = target.Id;
    }

    /// <summary>Many rows of one table.</summary>
    public void HandleMultiple(PipelineContext context)
    {
        var given = Inputs.Required<EntityCollection>(context, "Targets");
        if (given.Entities.Count == 0) throw Fault.Of(ErrorCodes.InvalidArgument, "CreateMultiple needs at least one row in Targets.");
        var rows = MultipleContext.Rows(context, given, "Create");
        foreach (var row in rows) Use(row, row.Target!);
        context.Table = rows[0].Table;
        _engine.Pipeline.Run(_engine.Steps.Plan("Create", context.Table!.LogicalName), rows, context, _prepare, _write);
        var ids = new Guid[rows.Length];
        for (var i = 0; i < ids.Length; i++) ids[i] = rows[i].Target!.Id;
        context.OutputParameters["Ids"] = ids;
    }

    private void Use(PipelineContext context, Entity target)
    {
        var table = Inputs.Table(_engine, target.LogicalName);
        if (target.RelatedEntities.Count > 0)
            throw Fault.Of(ErrorCodes.InvalidArgument, $"Create of {table.LogicalName}: related rows in the same call are not supported here; create them one by one.");
        context.InputParameters["Target"] = target;
        context.Target = target;
        context.Table = table;
        context.BusinessUnitId = _engine.Principals.BusinessUnit("systemuser", context.UserId) ?? WellKnown.BusinessUnit;
    }
}

/// <summary>CreateMultiple: many rows in one transaction.</summary>
internal sealed class CreateMultipleMessage(CreateMessage create) : IMessage
{
    public void Handle(PipelineContext context) => create.HandleMultiple(context);
}
