using System;
using System.Collections.Generic;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Runtime;

/// <summary>One execution of a step or custom API: the rows it is about, the time, and the stores to work with.</summary>
public sealed class PluginCall
{
    private readonly IOrganizationServiceFactory _services;
    private readonly ITracingService _tracing;
    private UserStore? _user;
    private SystemStore? _system;

    internal PluginCall(IServiceProvider provider)
    {
        Context = Service<IPluginExecutionContext>(provider);
        _services = Service<IOrganizationServiceFactory>(provider);
        _tracing = Service<ITracingService>(provider);
    }

    /// <summary>The platform's description of the message.</summary>
    public IPluginExecutionContext Context { get; }

    /// <summary>When the request was made, UTC: the only clock there is.</summary>
    public DateTime Now => DateTime.SpecifyKind(Context.OperationCreatedOn, DateTimeKind.Utc);

    /// <summary>Acts as the user.</summary>
    public UserStore User => _user ??= new UserStore(_services.CreateOrganizationService(Context.UserId));

    /// <summary>Acts as SYSTEM.</summary>
    public SystemStore System => _system ??= new SystemStore(_services.CreateOrganizationService(null));

    /// <summary>What one line of the trace says at the end: counts and codes, never personal data.</summary>
    public string Summary { get; set; } = string.Empty;

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

    /// <summary>The language the user reads. Asked for only when there is something to say.</summary>
    public Language UserLanguage()
    {
        try
        {
            var settings = System.Get("usersettings", Context.InitiatingUserId, "uilanguageid");
            return Languages.FromLcid(settings.GetAttributeValue<int?>("uilanguageid"));
        }
        catch (FaultException)
        {
            // After a failed call the transaction takes no other: the sentence is then in English rather than missing.
            return Language.English;
        }
    }

    internal void Trace(string line) => _tracing.Trace("{0}", line);

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
