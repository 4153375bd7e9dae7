using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class ImportFileUploadResponse : IExtensibleDataObject
{
    public ImportFileUploadResponse()
    {
    }

    [DataMember]
    public bool HasError { get; set; }

    [DataMember]
    public string ImportId { get; set; }

    [DataMember]
    public string FileName { get; set; }

    [DataMember]
    public string ImportFileId { get; set; }

    [DataMember]
    public string ImportType { get; set; }

    [DataMember]
    public string HeaderColumnIndexesToBeIgnoredCsv { get; set; }

    [DataMember]
    public string ErrorCode { get; set; }

    [DataMember]
    public string ErrorMessage { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
