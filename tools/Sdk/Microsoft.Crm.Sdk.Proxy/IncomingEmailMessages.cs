using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CheckIncomingEmailRequest : OrganizationRequest
{
    public CheckIncomingEmailRequest()
    {
        RequestName = "CheckIncomingEmail";
    }

    public string MessageId { get => GetParameter<string>("MessageId"); set => Parameters["MessageId"] = value; }

    public string Subject { get => GetParameter<string>("Subject"); set => Parameters["Subject"] = value; }

    public string From { get => GetParameter<string>("From"); set => Parameters["From"] = value; }

    public string To { get => GetParameter<string>("To"); set => Parameters["To"] = value; }

    public string Cc { get => GetParameter<string>("Cc"); set => Parameters["Cc"] = value; }

    public string Bcc { get => GetParameter<string>("Bcc"); set => Parameters["Bcc"] = value; }

    public Entity ExtraProperties { get => GetParameter<Entity>("ExtraProperties"); set => Parameters["ExtraProperties"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CheckIncomingEmailResponse : OrganizationResponse
{
    public bool ShouldDeliver => GetResult<bool>("ShouldDeliver");

    public int ReasonCode => GetResult<int>("ReasonCode");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CheckPromoteEmailRequest : OrganizationRequest
{
    public CheckPromoteEmailRequest()
    {
        RequestName = "CheckPromoteEmail";
    }

    public string MessageId { get => GetParameter<string>("MessageId"); set => Parameters["MessageId"] = value; }

    public string Subject { get => GetParameter<string>("Subject"); set => Parameters["Subject"] = value; }

    public int DirectionCode { get => GetParameter<int>("DirectionCode"); set => Parameters["DirectionCode"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CheckPromoteEmailResponse : OrganizationResponse
{
    public bool ShouldPromote => GetResult<bool>("ShouldPromote");

    public int ReasonCode => GetResult<int>("ReasonCode");
}
