using System;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Async;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Pipeline;

namespace OmniChannel.LocalDataverse.Messages;

/// <summary>BulkDelete: a system job that deletes what queries find, once or again and again.</summary>
internal sealed class BulkDeleteMessage(Engine engine) : IMessage
{
    private readonly BulkDeletions _deletions = new(engine);

    public void Handle(PipelineContext context)
    {
        var queries = Inputs.Required<QueryExpression[]>(context, "QuerySet");
        var name = Inputs.Required<string>(context, "JobName");
        if (queries.Length == 0) throw Fault.Of(ErrorCodes.InvalidArgument, "BulkDelete needs at least one query.");
        foreach (var query in queries) Inputs.Table(engine, query.EntityName);
        var start = Inputs.Optional<DateTime>(context, "StartDateTime");
        if (start == default || Inputs.Optional<bool>(context, "RunNow")) start = engine.Now;
        if (start.Kind == DateTimeKind.Local) start = start.ToUniversalTime();
        var utc = DateTime.SpecifyKind(start, DateTimeKind.Utc);
        engine.InTransaction(() => context.OutputParameters["JobId"] = _deletions.Add(name, queries, Inputs.Optional<string>(context, "RecurrencePattern"), utc, context.UserId));
    }
}
