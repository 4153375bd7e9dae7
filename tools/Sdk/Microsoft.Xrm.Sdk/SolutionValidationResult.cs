using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "SolutionValidationResult", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class SolutionValidationResult
{
    [DataMember]
    public SolutionValidationResultType SolutionValidationResultType { get; set; }

    [DataMember]
    public string Message { get; set; }

    [DataMember]
    public int ErrorCode { get; set; }

    [DataMember]
    public string AdditionalInfo { get; set; }
}
