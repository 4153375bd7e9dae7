using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddAppComponentsRequest : OrganizationRequest
{
    public AddAppComponentsRequest()
    {
        RequestName = "AddAppComponents";
    }

    public Guid AppId { get => GetParameter<Guid>("AppId"); set => Parameters["AppId"] = value; }

    public EntityReferenceCollection Components
    {
        get => GetParameter<EntityReferenceCollection>("Components");
        set => Parameters["Components"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddAppComponentsResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveAppComponentsRequest : OrganizationRequest
{
    public RemoveAppComponentsRequest()
    {
        RequestName = "RemoveAppComponents";
    }

    public Guid AppId { get => GetParameter<Guid>("AppId"); set => Parameters["AppId"] = value; }

    public EntityReferenceCollection Components
    {
        get => GetParameter<EntityReferenceCollection>("Components");
        set => Parameters["Components"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveAppComponentsResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAppComponentsRequest : OrganizationRequest
{
    public RetrieveAppComponentsRequest()
    {
        RequestName = "RetrieveAppComponents";
    }

    public Guid AppModuleId { get => GetParameter<Guid>("AppModuleId"); set => Parameters["AppModuleId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAppComponentsResponse : OrganizationResponse
{
    public EntityCollection AppComponents => GetResult<EntityCollection>("AppComponents");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidateAppRequest : OrganizationRequest
{
    public ValidateAppRequest()
    {
        RequestName = "ValidateApp";
    }

    public Guid AppModuleId { get => GetParameter<Guid>("AppModuleId"); set => Parameters["AppModuleId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ValidateAppResponse : OrganizationResponse
{
    public AppValidationResponse AppValidationResponse => GetResult<AppValidationResponse>("AppValidationResponse");
}
