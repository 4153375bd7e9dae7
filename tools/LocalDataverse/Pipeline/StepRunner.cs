using System;
using System.Diagnostics;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;

namespace OmniChannel.LocalDataverse.Pipeline;

/// <summary>Runs one step: gives the plug-in its context and services, turns what it throws into the platform's faults, and keeps count.</summary>
internal sealed class StepRunner(Engine engine)
{
    private const int MaxDepth = 8;

    public void Run(Step step, PipelineContext context)
    {
        if (context.Depth > MaxDepth)
        {
            throw Fault.Of(
                ErrorCodes.SdkMaxDepthExceeded,
                "This workflow job was canceled because the workflow that started it included an infinite loop. Correct the workflow logic and try again. "
                + $"The step '{step.Name}' would have run at depth {context.Depth}; the limit is {MaxDepth}.");
        }

        var services = new PluginServices(engine, context, step);
        var (stage, mode, extension, user) = (context.Stage, context.Mode, context.OwningExtension, context.UserId);
        context.Stage = step.Stage;
        context.Mode = step.IsAsynchronous ? 1 : 0;
        context.OwningExtension = new EntityReference("sdkmessageprocessingstep", step.Id) { Name = step.Name };
        context.IsInTransaction = engine.Transaction.IsOpen && !step.IsAsynchronous;
        if (step.RunAs is { } runAs) context.UserId = runAs;
        var start = Stopwatch.GetTimestamp();
        Exception? failure = null;
        try
        {
            Invoke(step, services);
        }
        catch (Exception e)
        {
            failure = e;
            throw;
        }
        finally
        {
            step.Statistics.Executions++;
            step.Statistics.ElapsedTicks += Stopwatch.GetTimestamp() - start;
            engine.Traces.Add(step, context, services.Tracing, failure);
            (context.Stage, context.Mode, context.OwningExtension, context.UserId) = (stage, mode, extension, user);
        }
    }

    private void Invoke(Step step, PluginServices services)
    {
        try
        {
            var (assembly, typeName) = engine.Steps.Type(step.TypeId);
            engine.Plugins.Plugin(step.TypeId, assembly, typeName, step.Configuration, step.SecureConfiguration).Execute(services);
        }
        catch (InvalidPluginExecutionException e)
        {
            throw new StepFailedException(e.Status, Refused(e), e);
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            throw;
        }
        catch (PluginTypeException e)
        {
            throw Fault.Of(ErrorCodes.IsvUnExpected, e.Message, e);
        }
        catch (Exception e) when (e is not (StepFailedException or Store.StoreException))
        {
            throw new StepFailedException(OperationStatus.Failed, Unexpected(step, e), e);
        }

        if (engine.Transaction is { IsOpen: true, IsDoomed: true })
        {
            throw Fault.Of(
                ErrorCodes.TransactionReduced,
                "ISV code reduced the open transaction count. Custom plug-ins should not catch exceptions from OrganizationService calls and continue processing.");
        }
    }

    private static OrganizationServiceFault Refused(InvalidPluginExecutionException exception) => new()
    {
        ErrorCode = exception.ErrorCode != 0 ? exception.ErrorCode : ErrorCodes.IsvAborted,
        Message = exception.Message,
        InnerFault = (exception.InnerException as FaultException<OrganizationServiceFault>)?.Detail,
    };

    private static OrganizationServiceFault Unexpected(Step step, Exception exception) => new()
    {
        ErrorCode = ErrorCodes.IsvUnExpected,
        Message = $"An unexpected error occurred from ISV code. (ErrorType = ClientError) Unexpected exception from plug-in (Execute): {step.Name}: "
            + $"{exception.GetType().FullName}: {exception.Message}",
    };
}

/// <summary>What a plug-in threw, as the fault that callers see, with its wish to be tried again.</summary>
internal sealed class StepFailedException(OperationStatus status, OrganizationServiceFault fault, Exception inner)
    : FaultException<OrganizationServiceFault>(fault, new FaultReason(fault.Message))
{
    public OperationStatus Status { get; } = status;

    public Exception Cause { get; } = inner;

    /// <summary>With the plug-in's own exception, which a fault cannot carry as its inner one.</summary>
    public override string ToString() => $"{base.ToString()}{Environment.NewLine} ---> {Cause}";
}
