using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.PluginTelemetry;

namespace OmniChannel.LocalDataverse.Pipeline;

/// <summary>What a plug-in gets from its service provider during one execution.</summary>
internal sealed class PluginServices(Engine engine, PipelineContext context, Step step) : IServiceProvider, IOrganizationServiceFactory
{
    public TracingService Tracing { get; } = new();

    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(IPluginExecutionContext) || serviceType == typeof(IPluginExecutionContext2) || serviceType == typeof(IExecutionContext))
            return context;
        if (serviceType == typeof(IOrganizationServiceFactory)) return this;
        if (serviceType == typeof(ITracingService)) return Tracing;
        return serviceType == typeof(ILogger) ? SilentLogger.Instance : null;
    }

    /// <summary>No user stands for SYSTEM, an empty id for the user of the step.</summary>
    public IOrganizationService CreateOrganizationService(Guid? userId) =>
        new PluginService(engine, context, step, userId is not { } id ? WellKnown.SystemUser : id == Guid.Empty ? context.UserId : id);
}
