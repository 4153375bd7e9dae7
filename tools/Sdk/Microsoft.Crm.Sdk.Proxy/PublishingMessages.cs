using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PublishXmlRequest : OrganizationRequest
{
    public PublishXmlRequest()
    {
        RequestName = "PublishXml";
    }

    public string ParameterXml { get => GetParameter<string>("ParameterXml"); set => Parameters["ParameterXml"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PublishXmlResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PublishAllXmlRequest : OrganizationRequest
{
    public PublishAllXmlRequest()
    {
        RequestName = "PublishAllXml";
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PublishAllXmlResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PublishThemeRequest : OrganizationRequest
{
    public PublishThemeRequest()
    {
        RequestName = "PublishTheme";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PublishThemeResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveApplicationRibbonRequest : OrganizationRequest
{
    public RetrieveApplicationRibbonRequest()
    {
        RequestName = "RetrieveApplicationRibbon";
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveApplicationRibbonResponse : OrganizationResponse
{
    public byte[] CompressedApplicationRibbonXml => GetResult<byte[]>("CompressedApplicationRibbonXml");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveEntityRibbonRequest : OrganizationRequest
{
    public RetrieveEntityRibbonRequest()
    {
        RequestName = "RetrieveEntityRibbon";
    }

    public string EntityName { get => GetParameter<string>("EntityName"); set => Parameters["EntityName"] = value; }

    public RibbonLocationFilters RibbonLocationFilter
    {
        get => GetParameter<RibbonLocationFilters>("RibbonLocationFilter");
        set => Parameters["RibbonLocationFilter"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveEntityRibbonResponse : OrganizationResponse
{
    public byte[] CompressedEntityXml => GetResult<byte[]>("CompressedEntityXml");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveFormXmlRequest : OrganizationRequest
{
    public RetrieveFormXmlRequest()
    {
        RequestName = "RetrieveFormXml";
    }

    public string EntityName { get => GetParameter<string>("EntityName"); set => Parameters["EntityName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveFormXmlResponse : OrganizationResponse
{
    public string FormXml => GetResult<string>("FormXml");

    public int CustomizationLevel => GetResult<int>("CustomizationLevel");

    public int ComponentState => GetResult<int>("ComponentState");

    public Guid SolutionId => GetResult<Guid>("SolutionId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveFilteredFormsRequest : OrganizationRequest
{
    public RetrieveFilteredFormsRequest()
    {
        RequestName = "RetrieveFilteredForms";
    }

    public string EntityLogicalName { get => GetParameter<string>("EntityLogicalName"); set => Parameters["EntityLogicalName"] = value; }

    public OptionSetValue FormType { get => GetParameter<OptionSetValue>("FormType"); set => Parameters["FormType"] = value; }

    public Guid SystemUserId { get => GetParameter<Guid>("SystemUserId"); set => Parameters["SystemUserId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveFilteredFormsResponse : OrganizationResponse
{
    public EntityReferenceCollection SystemForms => GetResult<EntityReferenceCollection>("SystemForms");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopySystemFormRequest : OrganizationRequest
{
    public CopySystemFormRequest()
    {
        RequestName = "CopySystemForm";
    }

    public Entity Target { get => GetParameter<Entity>("Target"); set => Parameters["Target"] = value; }

    public Guid SourceId { get => GetParameter<Guid>("SourceId"); set => Parameters["SourceId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopySystemFormResponse : OrganizationResponse
{
    public Guid Id => GetResult<Guid>("Id");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ResetUserFiltersRequest : OrganizationRequest
{
    public ResetUserFiltersRequest()
    {
        RequestName = "ResetUserFilters";
    }

    public int QueryType { get => GetParameter<int>("QueryType"); set => Parameters["QueryType"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ResetUserFiltersResponse : OrganizationResponse
{
}
