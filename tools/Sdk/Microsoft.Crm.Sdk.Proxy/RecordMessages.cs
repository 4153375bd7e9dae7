using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetStateRequest : OrganizationRequest
{
    public SetStateRequest()
    {
        RequestName = "SetState";
    }

    public EntityReference EntityMoniker { get => GetParameter<EntityReference>("EntityMoniker"); set => Parameters["EntityMoniker"] = value; }

    public OptionSetValue State { get => GetParameter<OptionSetValue>("State"); set => Parameters["State"] = value; }

    public OptionSetValue Status { get => GetParameter<OptionSetValue>("Status"); set => Parameters["Status"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetStateResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class IsValidStateTransitionRequest : OrganizationRequest
{
    public IsValidStateTransitionRequest()
    {
        RequestName = "IsValidStateTransition";
    }

    public EntityReference Entity { get => GetParameter<EntityReference>("Entity"); set => Parameters["Entity"] = value; }

    public string NewState { get => GetParameter<string>("NewState"); set => Parameters["NewState"] = value; }

    public int NewStatus { get => GetParameter<int>("NewStatus"); set => Parameters["NewStatus"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class IsValidStateTransitionResponse : OrganizationResponse
{
    public bool IsValid => GetResult<bool>("IsValid");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class MergeRequest : OrganizationRequest
{
    public MergeRequest()
    {
        RequestName = "Merge";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }

    public Guid SubordinateId { get => GetParameter<Guid>("SubordinateId"); set => Parameters["SubordinateId"] = value; }

    public Entity UpdateContent { get => GetParameter<Entity>("UpdateContent"); set => Parameters["UpdateContent"] = value; }

    public bool PerformParentingChecks { get => GetParameter<bool>("PerformParentingChecks"); set => Parameters["PerformParentingChecks"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class MergeResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeFromRequest : OrganizationRequest
{
    public InitializeFromRequest()
    {
        RequestName = "InitializeFrom";
    }

    public EntityReference EntityMoniker { get => GetParameter<EntityReference>("EntityMoniker"); set => Parameters["EntityMoniker"] = value; }

    public string TargetEntityName { get => GetParameter<string>("TargetEntityName"); set => Parameters["TargetEntityName"] = value; }

    public TargetFieldType TargetFieldType { get => GetParameter<TargetFieldType>("TargetFieldType"); set => Parameters["TargetFieldType"] = value; }

    public bool SkipParentalRelationshipMapping
    {
        get => GetParameter<bool>("SkipParentalRelationshipMapping");
        set => Parameters["SkipParentalRelationshipMapping"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InitializeFromResponse : OrganizationResponse
{
    public Entity Entity => GetResult<Entity>("Entity");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CalculateRollupFieldRequest : OrganizationRequest
{
    public CalculateRollupFieldRequest()
    {
        RequestName = "CalculateRollupField";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }

    public string FieldName { get => GetParameter<string>("FieldName"); set => Parameters["FieldName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CalculateRollupFieldResponse : OrganizationResponse
{
    public Entity Entity => GetResult<Entity>("Entity");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RollupRequest : OrganizationRequest
{
    public RollupRequest()
    {
        RequestName = "Rollup";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }

    public QueryBase Query { get => GetParameter<QueryBase>("Query"); set => Parameters["Query"] = value; }

    public RollupType RollupType { get => GetParameter<RollupType>("RollupType"); set => Parameters["RollupType"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RollupResponse : OrganizationResponse
{
    public EntityCollection EntityCollection => GetResult<EntityCollection>("EntityCollection");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class BulkDeleteRequest : OrganizationRequest
{
    public BulkDeleteRequest()
    {
        RequestName = "BulkDelete";
    }

    public QueryExpression[] QuerySet { get => GetParameter<QueryExpression[]>("QuerySet"); set => Parameters["QuerySet"] = value; }

    public string JobName { get => GetParameter<string>("JobName"); set => Parameters["JobName"] = value; }

    public bool SendEmailNotification { get => GetParameter<bool>("SendEmailNotification"); set => Parameters["SendEmailNotification"] = value; }

    public Guid[] ToRecipients { get => GetParameter<Guid[]>("ToRecipients"); set => Parameters["ToRecipients"] = value; }

    public Guid[] CCRecipients { get => GetParameter<Guid[]>("CCRecipients"); set => Parameters["CCRecipients"] = value; }

    public string RecurrencePattern { get => GetParameter<string>("RecurrencePattern"); set => Parameters["RecurrencePattern"] = value; }

    public DateTime StartDateTime { get => GetParameter<DateTime>("StartDateTime"); set => Parameters["StartDateTime"] = value; }

    public Guid? SourceImportId { get => GetParameter<Guid?>("SourceImportId"); set => Parameters["SourceImportId"] = value; }

    public bool RunNow { get => GetParameter<bool>("RunNow"); set => Parameters["RunNow"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class BulkDeleteResponse : OrganizationResponse
{
    public Guid JobId => GetResult<Guid>("JobId");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUnpublishedRequest : OrganizationRequest
{
    public RetrieveUnpublishedRequest()
    {
        RequestName = "RetrieveUnpublished";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }

    public ColumnSet ColumnSet { get => GetParameter<ColumnSet>("ColumnSet"); set => Parameters["ColumnSet"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUnpublishedResponse : OrganizationResponse
{
    public Entity Entity => GetResult<Entity>("Entity");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUnpublishedMultipleRequest : OrganizationRequest
{
    public RetrieveUnpublishedMultipleRequest()
    {
        RequestName = "RetrieveUnpublishedMultiple";
    }

    public QueryBase Query { get => GetParameter<QueryBase>("Query"); set => Parameters["Query"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUnpublishedMultipleResponse : OrganizationResponse
{
    public EntityCollection EntityCollection => GetResult<EntityCollection>("EntityCollection");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveTotalRecordCountRequest : OrganizationRequest
{
    public RetrieveTotalRecordCountRequest()
    {
        RequestName = "RetrieveTotalRecordCount";
    }

    public string[] EntityNames { get => GetParameter<string[]>("EntityNames"); set => Parameters["EntityNames"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveTotalRecordCountResponse : OrganizationResponse
{
    public EntityRecordCountCollection EntityRecordCountCollection => GetResult<EntityRecordCountCollection>("EntityRecordCountCollection");
}
