using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class LocalTimeFromUtcTimeRequest : OrganizationRequest
{
    public LocalTimeFromUtcTimeRequest()
    {
        RequestName = "LocalTimeFromUtcTime";
    }

    public int TimeZoneCode { get => GetParameter<int>("TimeZoneCode"); set => Parameters["TimeZoneCode"] = value; }

    public DateTime UtcTime { get => GetParameter<DateTime>("UtcTime"); set => Parameters["UtcTime"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class LocalTimeFromUtcTimeResponse : OrganizationResponse
{
    public DateTime LocalTime => GetResult<DateTime>("LocalTime");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UtcTimeFromLocalTimeRequest : OrganizationRequest
{
    public UtcTimeFromLocalTimeRequest()
    {
        RequestName = "UtcTimeFromLocalTime";
    }

    public int TimeZoneCode { get => GetParameter<int>("TimeZoneCode"); set => Parameters["TimeZoneCode"] = value; }

    public DateTime LocalTime { get => GetParameter<DateTime>("LocalTime"); set => Parameters["LocalTime"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UtcTimeFromLocalTimeResponse : OrganizationResponse
{
    public DateTime UtcTime => GetResult<DateTime>("UtcTime");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetAllTimeZonesWithDisplayNameRequest : OrganizationRequest
{
    public GetAllTimeZonesWithDisplayNameRequest()
    {
        RequestName = "GetAllTimeZonesWithDisplayName";
    }

    public int LocaleId { get => GetParameter<int>("LocaleId"); set => Parameters["LocaleId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetAllTimeZonesWithDisplayNameResponse : OrganizationResponse
{
    public EntityCollection EntityCollection => GetResult<EntityCollection>("EntityCollection");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetTimeZoneCodeByLocalizedNameRequest : OrganizationRequest
{
    public GetTimeZoneCodeByLocalizedNameRequest()
    {
        RequestName = "GetTimeZoneCodeByLocalizedName";
    }

    public string LocalizedStandardName { get => GetParameter<string>("LocalizedStandardName"); set => Parameters["LocalizedStandardName"] = value; }

    public int LocaleId { get => GetParameter<int>("LocaleId"); set => Parameters["LocaleId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetTimeZoneCodeByLocalizedNameResponse : OrganizationResponse
{
    public int TimeZoneCode => GetResult<int>("TimeZoneCode");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class FormatAddressRequest : OrganizationRequest
{
    public FormatAddressRequest()
    {
        RequestName = "FormatAddress";
    }

    public string Line1 { get => GetParameter<string>("Line1"); set => Parameters["Line1"] = value; }

    public string City { get => GetParameter<string>("City"); set => Parameters["City"] = value; }

    public string StateOrProvince { get => GetParameter<string>("StateOrProvince"); set => Parameters["StateOrProvince"] = value; }

    public string PostalCode { get => GetParameter<string>("PostalCode"); set => Parameters["PostalCode"] = value; }

    public string Country { get => GetParameter<string>("Country"); set => Parameters["Country"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class FormatAddressResponse : OrganizationResponse
{
    public string Address => GetResult<string>("Address");
}
