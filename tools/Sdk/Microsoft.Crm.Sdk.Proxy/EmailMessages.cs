using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetTrackingTokenEmailRequest : OrganizationRequest
{
    public GetTrackingTokenEmailRequest()
    {
        RequestName = "GetTrackingTokenEmail";
    }

    public string Subject { get => GetParameter<string>("Subject"); set => Parameters["Subject"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetTrackingTokenEmailResponse : OrganizationResponse
{
    public string TrackingToken => GetResult<string>("TrackingToken");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InstantiateTemplateRequest : OrganizationRequest
{
    public InstantiateTemplateRequest()
    {
        RequestName = "InstantiateTemplate";
    }

    public Guid TemplateId { get => GetParameter<Guid>("TemplateId"); set => Parameters["TemplateId"] = value; }

    public string ObjectType { get => GetParameter<string>("ObjectType"); set => Parameters["ObjectType"] = value; }

    public Guid ObjectId { get => GetParameter<Guid>("ObjectId"); set => Parameters["ObjectId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InstantiateTemplateResponse : OrganizationResponse
{
    public EntityCollection EntityCollection => GetResult<EntityCollection>("EntityCollection");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendEmailRequest : OrganizationRequest
{
    public SendEmailRequest()
    {
        RequestName = "SendEmail";
    }

    public Guid EmailId { get => GetParameter<Guid>("EmailId"); set => Parameters["EmailId"] = value; }

    public bool IssueSend { get => GetParameter<bool>("IssueSend"); set => Parameters["IssueSend"] = value; }

    public string TrackingToken { get => GetParameter<string>("TrackingToken"); set => Parameters["TrackingToken"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendEmailResponse : OrganizationResponse
{
    public string Subject => GetResult<string>("Subject");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendEmailFromTemplateRequest : OrganizationRequest
{
    public SendEmailFromTemplateRequest()
    {
        RequestName = "SendEmailFromTemplate";
    }

    public Guid TemplateId { get => GetParameter<Guid>("TemplateId"); set => Parameters["TemplateId"] = value; }

    public string RegardingType { get => GetParameter<string>("RegardingType"); set => Parameters["RegardingType"] = value; }

    public Guid RegardingId { get => GetParameter<Guid>("RegardingId"); set => Parameters["RegardingId"] = value; }

    public Entity Target { get => GetParameter<Entity>("Target"); set => Parameters["Target"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendEmailFromTemplateResponse : OrganizationResponse
{
    public Guid Id => GetResult<Guid>("Id");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendTemplateRequest : OrganizationRequest
{
    public SendTemplateRequest()
    {
        RequestName = "SendTemplate";
    }

    public Guid TemplateId { get => GetParameter<Guid>("TemplateId"); set => Parameters["TemplateId"] = value; }

    public EntityReference Sender { get => GetParameter<EntityReference>("Sender"); set => Parameters["Sender"] = value; }

    public string RecipientType { get => GetParameter<string>("RecipientType"); set => Parameters["RecipientType"] = value; }

    public Guid[] RecipientIds { get => GetParameter<Guid[]>("RecipientIds"); set => Parameters["RecipientIds"] = value; }

    public string RegardingType { get => GetParameter<string>("RegardingType"); set => Parameters["RegardingType"] = value; }

    public Guid RegardingId { get => GetParameter<Guid>("RegardingId"); set => Parameters["RegardingId"] = value; }

    public OptionSetValue DeliveryPriorityCode
    {
        get => GetParameter<OptionSetValue>("DeliveryPriorityCode");
        set => Parameters["DeliveryPriorityCode"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendTemplateResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendBulkMailRequest : OrganizationRequest
{
    public SendBulkMailRequest()
    {
        RequestName = "SendBulkMail";
    }

    public EntityReference Sender { get => GetParameter<EntityReference>("Sender"); set => Parameters["Sender"] = value; }

    public Guid TemplateId { get => GetParameter<Guid>("TemplateId"); set => Parameters["TemplateId"] = value; }

    public string RegardingType { get => GetParameter<string>("RegardingType"); set => Parameters["RegardingType"] = value; }

    public Guid RegardingId { get => GetParameter<Guid>("RegardingId"); set => Parameters["RegardingId"] = value; }

    public QueryBase Query { get => GetParameter<QueryBase>("Query"); set => Parameters["Query"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendBulkMailResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendFaxRequest : OrganizationRequest
{
    public SendFaxRequest()
    {
        RequestName = "SendFax";
    }

    public Guid FaxId { get => GetParameter<Guid>("FaxId"); set => Parameters["FaxId"] = value; }

    public bool IssueSend { get => GetParameter<bool>("IssueSend"); set => Parameters["IssueSend"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendFaxResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class BackgroundSendEmailRequest : OrganizationRequest
{
    public BackgroundSendEmailRequest()
    {
        RequestName = "BackgroundSendEmail";
    }

    public QueryBase Query { get => GetParameter<QueryBase>("Query"); set => Parameters["Query"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class BackgroundSendEmailResponse : OrganizationResponse
{
    public EntityCollection EntityCollection => GetResult<EntityCollection>("EntityCollection");

    public bool[] HasAttachments => GetResult<bool[]>("HasAttachments");
}
