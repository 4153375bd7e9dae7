using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ConvertDateAndTimeBehaviorRequest : OrganizationRequest
{
    public ConvertDateAndTimeBehaviorRequest()
    {
        RequestName = "ConvertDateAndTimeBehavior";
    }

    public EntityAttributeCollection Attributes
    {
        get => GetParameter<EntityAttributeCollection>("Attributes");
        set => Parameters["Attributes"] = value;
    }

    public string ConversionRule { get => GetParameter<string>("ConversionRule"); set => Parameters["ConversionRule"] = value; }

    public int TimeZoneCode { get => GetParameter<int>("TimeZoneCode"); set => Parameters["TimeZoneCode"] = value; }

    public bool AutoConvert { get => GetParameter<bool>("AutoConvert"); set => Parameters["AutoConvert"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ConvertDateAndTimeBehaviorResponse : OrganizationResponse
{
    public Guid JobId => GetResult<Guid>("JobId");
}
