using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Registration;

namespace OmniChannel.Dataverse.Runtime;

/// <summary>One execution of a step or custom API: the rows it is about, beside what every execution has.</summary>
public sealed class PluginCall : ExecutionCall
{
    internal PluginCall(IServiceProvider provider)
        : base(Service<IPluginExecutionContext>(provider), Service<IOrganizationServiceFactory>(provider), Service<ITracingService>(provider))
    {
    }

    /// <summary>The platform's description of the message.</summary>
    public IPluginExecutionContext Context => (IPluginExecutionContext)Execution;

    /// <summary>The rows of the message: one of Create, Update and Delete, many of their bulk twins.</summary>
    public IReadOnlyList<RowChange> Rows()
    {
        if (Context.InputParameters.TryGetValue("Targets", out var many)) return Rows((EntityCollection)many);
        var target = Context.InputParameters["Target"];
        var sent = target as Entity ?? AsRow((EntityReference)target);
        return new[] { new RowChange(sent, IdOf(sent, "id"), Image(Context.PreEntityImages, Images.Before), Image(Context.PostEntityImages, Images.After)) };
    }

    /// <summary>An argument of a custom API, or the default when it was not given.</summary>
    public T? Argument<T>(string name) => Context.InputParameters.TryGetValue(name, out var value) && value is T given ? given : default;

    /// <summary>Gives a result of a custom API.</summary>
    public void Return(string name, object? value) => Context.OutputParameters[name] = value;

    /// <summary>Whether the message was sent, directly or by way of others, by one of that name, about a row of a table if one is named.</summary>
    public bool IsWithin(string message, string? table = null)
    {
        for (var outer = Context.ParentContext; outer != null; outer = outer.ParentContext)
        {
            if (outer.MessageName == message && (table == null || outer.PrimaryEntityName == table)) return true;
        }
        return false;
    }

    private static T Service<T>(IServiceProvider provider)
        where T : class
        => provider.GetService(typeof(T)) as T ?? throw new InvalidOperationException("The platform gives no " + typeof(T).Name + ".");

    private RowChange[] Rows(EntityCollection targets)
    {
        var ids = Context.OutputParameters.TryGetValue("Ids", out var value) ? value as Guid[] : null;
        var rows = new RowChange[targets.Entities.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var sent = targets.Entities[i];
            var id = sent.Id == Guid.Empty && ids != null && i < ids.Length ? ids[i] : sent.Id;
            rows[i] = new RowChange(sent, id, null, null);
        }
        return rows;
    }

    private Guid IdOf(Entity sent, string output) =>
        sent.Id == Guid.Empty && Context.OutputParameters.TryGetValue(output, out var id) && id is Guid created ? created : sent.Id;

    private static Entity AsRow(EntityReference reference) => new Entity(reference.LogicalName, reference.Id);

    private static Entity? Image(EntityImageCollection images, string name) => images.TryGetValue(name, out var image) ? image : null;
}
