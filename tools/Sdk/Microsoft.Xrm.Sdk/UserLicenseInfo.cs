using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "UserLicenseInfo", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class UserLicenseInfo : IExtensibleDataObject
{
    [DataMember(IsRequired = false, Order = 1)]
    public List<ServicePlan> ServicePlans { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
