using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeliverIncomingEmailRequest : OrganizationRequest
{
    public DeliverIncomingEmailRequest()
    {
        RequestName = "DeliverIncomingEmail";
    }

    public string MessageId { get => GetParameter<string>("MessageId"); set => Parameters["MessageId"] = value; }

    public string Subject { get => GetParameter<string>("Subject"); set => Parameters["Subject"] = value; }

    public string From { get => GetParameter<string>("From"); set => Parameters["From"] = value; }

    public string To { get => GetParameter<string>("To"); set => Parameters["To"] = value; }

    public string Cc { get => GetParameter<string>("Cc"); set => Parameters["Cc"] = value; }

    public string Bcc { get => GetParameter<string>("Bcc"); set => Parameters["Bcc"] = value; }

    public DateTime ReceivedOn { get => GetParameter<DateTime>("ReceivedOn"); set => Parameters["ReceivedOn"] = value; }

    public string SubmittedBy { get => GetParameter<string>("SubmittedBy"); set => Parameters["SubmittedBy"] = value; }

    public string Importance { get => GetParameter<string>("Importance"); set => Parameters["Importance"] = value; }

    public string Body { get => GetParameter<string>("Body"); set => Parameters["Body"] = value; }

    public EntityCollection Attachments { get => GetParameter<EntityCollection>("Attachments"); set => Parameters["Attachments"] = value; }

    public Entity ExtraProperties { get => GetParameter<Entity>("ExtraProperties"); set => Parameters["ExtraProperties"] = value; }

    public bool ValidateBeforeCreate { get => GetParameter<bool>("ValidateBeforeCreate"); set => Parameters["ValidateBeforeCreate"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeliverIncomingEmailResponse : OrganizationResponse
{
    public Guid EmailId => GetResult<Guid>("EmailId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeliverPromoteEmailRequest : OrganizationRequest
{
    public DeliverPromoteEmailRequest()
    {
        RequestName = "DeliverPromoteEmail";
    }

    public Guid EmailId { get => GetParameter<Guid>("EmailId"); set => Parameters["EmailId"] = value; }

    public string MessageId { get => GetParameter<string>("MessageId"); set => Parameters["MessageId"] = value; }

    public string Subject { get => GetParameter<string>("Subject"); set => Parameters["Subject"] = value; }

    public string From { get => GetParameter<string>("From"); set => Parameters["From"] = value; }

    public string To { get => GetParameter<string>("To"); set => Parameters["To"] = value; }

    public string Cc { get => GetParameter<string>("Cc"); set => Parameters["Cc"] = value; }

    public string Bcc { get => GetParameter<string>("Bcc"); set => Parameters["Bcc"] = value; }

    public DateTime ReceivedOn { get => GetParameter<DateTime>("ReceivedOn"); set => Parameters["ReceivedOn"] = value; }

    public string SubmittedBy { get => GetParameter<string>("SubmittedBy"); set => Parameters["SubmittedBy"] = value; }

    public string Importance { get => GetParameter<string>("Importance"); set => Parameters["Importance"] = value; }

    public string Body { get => GetParameter<string>("Body"); set => Parameters["Body"] = value; }

    public EntityCollection Attachments { get => GetParameter<EntityCollection>("Attachments"); set => Parameters["Attachments"] = value; }

    public Entity ExtraProperties { get => GetParameter<Entity>("ExtraProperties"); set => Parameters["ExtraProperties"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeliverPromoteEmailResponse : OrganizationResponse
{
    public Guid EmailId => GetResult<Guid>("EmailId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeliverImmediatePromoteEmailRequest : OrganizationRequest
{
    public DeliverImmediatePromoteEmailRequest()
    {
        RequestName = "DeliverImmediatePromoteEmail";
    }

    public Guid EmailId { get => GetParameter<Guid>("EmailId"); set => Parameters["EmailId"] = value; }

    public string MessageId { get => GetParameter<string>("MessageId"); set => Parameters["MessageId"] = value; }

    public string Subject { get => GetParameter<string>("Subject"); set => Parameters["Subject"] = value; }

    public string From { get => GetParameter<string>("From"); set => Parameters["From"] = value; }

    public string To { get => GetParameter<string>("To"); set => Parameters["To"] = value; }

    public string Cc { get => GetParameter<string>("Cc"); set => Parameters["Cc"] = value; }

    public string Bcc { get => GetParameter<string>("Bcc"); set => Parameters["Bcc"] = value; }

    public DateTime ReceivedOn { get => GetParameter<DateTime>("ReceivedOn"); set => Parameters["ReceivedOn"] = value; }

    public string SubmittedBy { get => GetParameter<string>("SubmittedBy"); set => Parameters["SubmittedBy"] = value; }

    public string Importance { get => GetParameter<string>("Importance"); set => Parameters["Importance"] = value; }

    public string Body { get => GetParameter<string>("Body"); set => Parameters["Body"] = value; }

    public string[] AttachmentIds { get => GetParameter<string[]>("AttachmentIds"); set => Parameters["AttachmentIds"] = value; }

    public string EWSUrl { get => GetParameter<string>("EWSUrl"); set => Parameters["EWSUrl"] = value; }

    public string AttachmentToken { get => GetParameter<string>("AttachmentToken"); set => Parameters["AttachmentToken"] = value; }

    public Entity ExtraProperties { get => GetParameter<Entity>("ExtraProperties"); set => Parameters["ExtraProperties"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeliverImmediatePromoteEmailResponse : OrganizationResponse
{
    public Guid EmailId => GetResult<Guid>("EmailId");
}
