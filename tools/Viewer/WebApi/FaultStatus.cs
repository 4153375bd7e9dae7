using OmniChannel.LocalDataverse.Faults;

namespace OmniChannel.Viewer.WebApi;

/// <summary>The HTTP status that the Web API gives to the platform's errors.</summary>
internal static class FaultStatus
{
    /// <summary>The status of an error number.</summary>
    public static int Of(int code) => code switch
    {
        ErrorCodes.ObjectDoesNotExist or ErrorCodes.RecordNotFoundByEntityKey or ErrorCodes.SdkMessageNotFound => 404,
        ErrorCodes.PrivilegeDenied or ErrorCodes.PrincipalPrivilegeDenied or ErrorCodes.AccessDenied => 403,
        ErrorCodes.DuplicateRecord or ErrorCodes.DuplicateRecordEntityKey or ErrorCodes.ConcurrencyVersionMismatch or ErrorCodes.DuplicateRecordsFound => 412,
        ErrorCodes.IsvUnExpected or ErrorCodes.UnExpected => 500,
        _ => 400,
    };
}
