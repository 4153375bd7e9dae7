using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "OrganizationServiceFault", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
[Serializable]
public class OrganizationServiceFault : BaseServiceFault
{
    public OrganizationServiceFault()
    {
    }

    [DataMember]
    public string TraceText { get; set; }

    [DataMember]
    public OrganizationServiceFault InnerFault { get; set; }

    [DataMember]
    internal string OriginalException { get; set; }

    [DataMember]
    internal string ExceptionSource { get; set; }

    [DataMember]
    internal bool ExceptionRetriable { get; set; }

    public override string ToString() => InnerFault == null ? Message : Message + Environment.NewLine + InnerFault;
}
