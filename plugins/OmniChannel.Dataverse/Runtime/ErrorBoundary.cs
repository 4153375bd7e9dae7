using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Runtime;

/// <summary>
/// Where errors of ours leave for the platform: refusals in the user's words, faults of the platform as they are, anything else as a sentence with the
/// number under which the trace has it.
/// </summary>
public static class ErrorBoundary
{
    private static readonly Sentence Accident = new Sentence(
        "unexpected",
        "Something went wrong in OmniChannel that we did not foresee. Nothing was changed. Give your administrator this number: {0}",
        "In OmniChannel ist etwas schiefgegangen, womit wir nicht gerechnet haben. Es wurde nichts geändert. Geben Sie Ihrer Administration diese Nummer: {0}",
        "In OmniChannel si è verificato un problema imprevisto. Non è stato modificato nulla. Comunicare all'amministratore questo numero: {0}");

    /// <summary>Runs a use case for an entry point.</summary>
    public static void Run(string name, ExecutionCall call, Action useCase)
    {
        try
        {
            useCase();
            call.Trace(name + ": " + (call.Summary.Length == 0 ? "done" : call.Summary));
        }
        catch (RefusedException refusal)
        {
            call.Trace(name + ": refused, " + refusal.Reason.Code);
            throw Refusal(refusal, call);
        }
        catch (Exception error) when (error is InvalidPluginExecutionException or FaultException)
        {
            call.Trace(name + ": failed, " + error.GetType().Name);
            throw;
        }
        catch (Exception error)
        {
            call.Trace(name + ": failed, " + error.GetType().Name + Environment.NewLine + error.StackTrace);
            throw new InvalidPluginExecutionException(Accident.With(call.Execution.CorrelationId.ToString("D")).In(call.UserLanguage()), error);
        }
    }

    private static InvalidPluginExecutionException Refusal(RefusedException refusal, ExecutionCall call)
    {
        var text = refusal.In(call.UserLanguage());
        return refusal.ErrorCode == 0
            ? new InvalidPluginExecutionException(text, refusal)
            : new InvalidPluginExecutionException(OperationStatus.Failed, refusal.ErrorCode, text);
    }
}
