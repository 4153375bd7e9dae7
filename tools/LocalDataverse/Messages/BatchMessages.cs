using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Pipeline;

namespace OmniChannel.LocalDataverse.Messages;

/// <summary>ExecuteMultiple: requests one after the other, each with a transaction of its own.</summary>
internal sealed class ExecuteMultipleMessage(Engine engine) : IMessage
{
    private const int Most = 1000;

    public void Handle(PipelineContext context)
    {
        var requests = Inputs.Required<OrganizationRequestCollection>(context, "Requests");
        var settings = Inputs.Required<ExecuteMultipleSettings>(context, "Settings");
        if (requests.Count > Most) throw Fault.Of(ErrorCodes.InvalidArgument, $"ExecuteMultiple takes up to {Most} requests, not {requests.Count}.");
        var responses = new ExecuteMultipleResponseItemCollection();
        var faulted = false;
        for (var i = 0; i < requests.Count; i++)
        {
            var request = requests[i];
            if (request.RequestName is "ExecuteMultiple" or "ExecuteTransaction")
                throw Fault.Of(ErrorCodes.InvalidArgument, $"{request.RequestName} cannot be run inside ExecuteMultiple.");
            try
            {
                var outputs = engine.Call(request.RequestName, Batch.Copy(request), context.UserId, context.Caller);
                if (settings.ReturnResponses)
                    responses.Add(new ExecuteMultipleResponseItem { RequestIndex = i, Response = ResponseFactory.Make(request, outputs) });
            }
            catch (FaultException<OrganizationServiceFault> e) when (context.Caller is null)
            {
                faulted = true;
                responses.Add(new ExecuteMultipleResponseItem { RequestIndex = i, Fault = e.Detail });
                if (!settings.ContinueOnError) break;
            }
        }

        context.OutputParameters["Responses"] = responses;
        context.OutputParameters["IsFaulted"] = faulted;
    }
}

/// <summary>ExecuteTransaction: all requests or none.</summary>
internal sealed class ExecuteTransactionMessage(Engine engine) : IMessage
{
    public void Handle(PipelineContext context)
    {
        var requests = Inputs.Required<OrganizationRequestCollection>(context, "Requests");
        var responses = new OrganizationResponseCollection();
        engine.InTransaction(() =>
        {
            for (var i = 0; i < requests.Count; i++)
            {
                try
                {
                    responses.Add(ResponseFactory.Make(
                        requests[i], engine.Call(requests[i].RequestName, Batch.Copy(requests[i]), context.UserId, context.Caller)));
                }
                catch (FaultException<OrganizationServiceFault> e)
                {
                    var fault = new ExecuteTransactionFault
                    {
                        ErrorCode = e.Detail.ErrorCode, Message = e.Detail.Message, FaultedRequestIndex = i, InnerFault = e.Detail,
                    };
                    throw new FaultException<OrganizationServiceFault>(fault, new FaultReason(fault.Message));
                }
            }
        });
        if (Inputs.Optional<bool?>(context, "ReturnResponses") == true) context.OutputParameters["Responses"] = responses;
    }
}

/// <summary>What both batches need.</summary>
internal static class Batch
{
    public static ParameterCollection Copy(OrganizationRequest request)
    {
        var inputs = new ParameterCollection();
        foreach (var parameter in request.Parameters) inputs[parameter.Key] = parameter.Value;
        return inputs;
    }
}
