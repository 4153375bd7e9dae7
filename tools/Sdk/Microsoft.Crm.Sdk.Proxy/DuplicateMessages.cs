using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDuplicatesRequest : OrganizationRequest
{
    public RetrieveDuplicatesRequest()
    {
        RequestName = "RetrieveDuplicates";
    }

    public Entity BusinessEntity { get => GetParameter<Entity>("BusinessEntity"); set => Parameters["BusinessEntity"] = value; }

    public string MatchingEntityName { get => GetParameter<string>("MatchingEntityName"); set => Parameters["MatchingEntityName"] = value; }

    public PagingInfo PagingInfo { get => GetParameter<PagingInfo>("PagingInfo"); set => Parameters["PagingInfo"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDuplicatesResponse : OrganizationResponse
{
    public EntityCollection DuplicateCollection => GetResult<EntityCollection>("DuplicateCollection");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class BulkDetectDuplicatesRequest : OrganizationRequest
{
    public BulkDetectDuplicatesRequest()
    {
        RequestName = "BulkDetectDuplicates";
    }

    public QueryBase Query { get => GetParameter<QueryBase>("Query"); set => Parameters["Query"] = value; }

    public string JobName { get => GetParameter<string>("JobName"); set => Parameters["JobName"] = value; }

    public bool SendEmailNotification { get => GetParameter<bool>("SendEmailNotification"); set => Parameters["SendEmailNotification"] = value; }

    public Guid TemplateId { get => GetParameter<Guid>("TemplateId"); set => Parameters["TemplateId"] = value; }

    public Guid[] ToRecipients { get => GetParameter<Guid[]>("ToRecipients"); set => Parameters["ToRecipients"] = value; }

    public Guid[] CCRecipients { get => GetParameter<Guid[]>("CCRecipients"); set => Parameters["CCRecipients"] = value; }

    public string RecurrencePattern { get => GetParameter<string>("RecurrencePattern"); set => Parameters["RecurrencePattern"] = value; }

    public DateTime RecurrenceStartTime { get => GetParameter<DateTime>("RecurrenceStartTime"); set => Parameters["RecurrenceStartTime"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class BulkDetectDuplicatesResponse : OrganizationResponse
{
    public Guid JobId => GetResult<Guid>("JobId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PublishDuplicateRuleRequest : OrganizationRequest
{
    public PublishDuplicateRuleRequest()
    {
        RequestName = "PublishDuplicateRule";
    }

    public Guid DuplicateRuleId { get => GetParameter<Guid>("DuplicateRuleId"); set => Parameters["DuplicateRuleId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PublishDuplicateRuleResponse : OrganizationResponse
{
    public Guid JobId => GetResult<Guid>("JobId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UnpublishDuplicateRuleRequest : OrganizationRequest
{
    public UnpublishDuplicateRuleRequest()
    {
        RequestName = "UnpublishDuplicateRule";
    }

    public Guid DuplicateRuleId { get => GetParameter<Guid>("DuplicateRuleId"); set => Parameters["DuplicateRuleId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UnpublishDuplicateRuleResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CompoundUpdateDuplicateDetectionRuleRequest : OrganizationRequest
{
    public CompoundUpdateDuplicateDetectionRuleRequest()
    {
        RequestName = "CompoundUpdateDuplicateDetectionRule";
    }

    public Entity Entity { get => GetParameter<Entity>("Entity"); set => Parameters["Entity"] = value; }

    public EntityCollection ChildEntities { get => GetParameter<EntityCollection>("ChildEntities"); set => Parameters["ChildEntities"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CompoundUpdateDuplicateDetectionRuleResponse : OrganizationResponse
{
}
