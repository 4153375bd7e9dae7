using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetAutoNumberSeedRequest : OrganizationRequest
{
    public GetAutoNumberSeedRequest()
    {
        RequestName = "GetAutoNumberSeed";
    }

    public string EntityName { get => GetParameter<string>("EntityName"); set => Parameters["EntityName"] = value; }

    public string AttributeName { get => GetParameter<string>("AttributeName"); set => Parameters["AttributeName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetAutoNumberSeedResponse : OrganizationResponse
{
    public long AutoNumberSeedValue => GetResult<long>("AutoNumberSeedValue");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetNextAutoNumberValueRequest : OrganizationRequest
{
    public GetNextAutoNumberValueRequest()
    {
        RequestName = "GetNextAutoNumberValue";
    }

    public string EntityName { get => GetParameter<string>("EntityName"); set => Parameters["EntityName"] = value; }

    public string AttributeName { get => GetParameter<string>("AttributeName"); set => Parameters["AttributeName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetNextAutoNumberValueResponse : OrganizationResponse
{
    public long NextAutoNumberValue => GetResult<long>("NextAutoNumberValue");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetAutoNumberSeedRequest : OrganizationRequest
{
    public SetAutoNumberSeedRequest()
    {
        RequestName = "SetAutoNumberSeed";
    }

    public string EntityName { get => GetParameter<string>("EntityName"); set => Parameters["EntityName"] = value; }

    public string AttributeName { get => GetParameter<string>("AttributeName"); set => Parameters["AttributeName"] = value; }

    public long Value { get => GetParameter<long>("Value"); set => Parameters["Value"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetAutoNumberSeedResponse : OrganizationResponse
{
}
