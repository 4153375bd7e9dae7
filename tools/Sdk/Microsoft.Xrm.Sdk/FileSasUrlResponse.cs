using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "FileSasUrlResponse", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class FileSasUrlResponse : IExtensibleDataObject
{
    public FileSasUrlResponse()
    {
    }

    [DataMember]
    public string FileName { get; set; }

    [DataMember]
    public long FileSizeInBytes { get; set; }

    [DataMember]
    public string MimeType { get; set; }

    [DataMember]
    public string SasUrl { get; set; }
    public ExtensionDataObject ExtensionData { get; set; }
}
