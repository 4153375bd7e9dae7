using System;
using Microsoft.Xrm.Sdk;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Runtime;

/// <summary>Turns refusals and accidents into what the platform shows to the user.</summary>
internal static class UserErrors
{
    private static readonly Sentence Accident = new Sentence(
        "unexpected",
        "Something went wrong in OmniChannel that we did not foresee. Nothing was changed. Give your administrator this number: {0}",
        "In OmniChannel ist etwas schiefgegangen, womit wir nicht gerechnet haben. Es wurde nichts geändert. Geben Sie Ihrer Administration diese Nummer: {0}",
        "In OmniChannel si è verificato un problema imprevisto. Non è stato modificato nulla. Comunicare all'amministratore questo numero: {0}");

    internal static InvalidPluginExecutionException From(RefusedException refusal, PluginCall call)
    {
        var text = refusal.In(call.UserLanguage());
        return refusal.ErrorCode == 0
            ? new InvalidPluginExecutionException(text, refusal)
            : new InvalidPluginExecutionException(OperationStatus.Failed, refusal.ErrorCode, text);
    }

    internal static InvalidPluginExecutionException Unexpected(Exception error, PluginCall call) =>
        new InvalidPluginExecutionException(Accident.With(call.Context.CorrelationId.ToString("D")).In(call.UserLanguage()), error);
}
