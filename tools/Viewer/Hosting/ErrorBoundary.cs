using System;
using System.Globalization;
using System.ServiceModel;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;
using OmniChannel.Viewer.WebApi;

namespace OmniChannel.Viewer.Hosting;

/// <summary>The one place where an error becomes an answer: <c>{"error":{"code","message"}}</c> with the platform's code, as in the Web API.</summary>
internal sealed class ErrorBoundary(ViewerPlace place)
{
    /// <summary>Handles a request and whatever goes wrong in it.</summary>
    public async Task Invoke(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http).ConfigureAwait(false);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            var code = fault.Detail?.ErrorCode ?? 0;
            await Write(http, FaultStatus.Of(code), Hex(code), fault.Detail?.Message ?? fault.Message).ConfigureAwait(false);
        }
        catch (ApiException wrong)
        {
            await Write(http, wrong.Status, Hex(wrong.Code), wrong.Message).ConfigureAwait(false);
        }
        catch (BadHttpRequestException wrong)
        {
            await Write(http, wrong.StatusCode, Hex(ApiException.BadPayload), wrong.Message).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The browser has gone; nobody reads an answer, and what was not saved by now is not saved at all.
            http.Abort();
        }
#pragma warning disable CA1031 // A request ends here: whoever made it gets an answer, whoever runs the viewer the error.
        catch (Exception error)
#pragma warning restore CA1031
        {
            place.Report(error);
            await Write(http, StatusCodes.Status500InternalServerError, "0x80040216", "An unexpected error occurred.").ConfigureAwait(false);
        }
    }

    /// <summary>Writes an error.</summary>
    public static async Task Write(HttpContext http, int status, string code, string message)
    {
        if (http.Response.HasStarted)
        {
            http.Abort();
            return;
        }

        http.Response.Clear();
        SecurityHeaders.Apply(http);
        http.Response.StatusCode = status;
        http.Response.Headers["OData-Version"] = "4.0";
        await http.Response.WriteAsJsonAsync(new { error = new { code, message } }).ConfigureAwait(false);
    }

    private static string Hex(int code) => "0x" + code.ToString("x8", CultureInfo.InvariantCulture);
}
