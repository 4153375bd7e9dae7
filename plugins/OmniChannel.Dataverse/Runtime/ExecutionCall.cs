using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Runtime;

/// <summary>One execution of code of ours by the platform: the time, and the stores to work with.</summary>
public class ExecutionCall
{
    private readonly IOrganizationServiceFactory _services;
    private readonly ITracingService _tracing;
    private UserStore? _user;
    private SystemStore? _system;

    /// <summary>Describes an execution.</summary>
    public ExecutionCall(IExecutionContext execution, IOrganizationServiceFactory services, ITracingService tracing)
    {
        Execution = execution;
        _services = services;
        _tracing = tracing;
    }

    /// <summary>The platform's description of the execution.</summary>
    public IExecutionContext Execution { get; }

    /// <summary>When the request was made, UTC: the only clock there is.</summary>
    public DateTime Now => DateTime.SpecifyKind(Execution.OperationCreatedOn, DateTimeKind.Utc);

    /// <summary>Acts as the user.</summary>
    public UserStore User => _user ??= new UserStore(_services.CreateOrganizationService(Execution.UserId));

    /// <summary>Acts as SYSTEM.</summary>
    public SystemStore System => _system ??= new SystemStore(_services.CreateOrganizationService(null));

    /// <summary>What one line of the trace says at the end: counts and codes, never personal data.</summary>
    public string Summary { get; set; } = string.Empty;

    /// <summary>The language the user reads. Asked for only when there is something to say.</summary>
    public Language UserLanguage()
    {
        try
        {
            return UserLanguages.Of(System, Execution.InitiatingUserId);
        }
        catch (FaultException)
        {
            // After a failed call the transaction takes no other: the sentence is then in English rather than missing.
            return Language.English;
        }
    }

    internal void Trace(string line) => _tracing.Trace("{0}", line);
}
