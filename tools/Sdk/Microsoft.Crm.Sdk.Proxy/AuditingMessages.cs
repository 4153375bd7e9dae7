using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAuditDetailsRequest : OrganizationRequest
{
    public RetrieveAuditDetailsRequest()
    {
        RequestName = "RetrieveAuditDetails";
    }

    public Guid AuditId { get => GetParameter<Guid>("AuditId"); set => Parameters["AuditId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAuditDetailsResponse : OrganizationResponse
{
    public AuditDetail AuditDetail => GetResult<AuditDetail>("AuditDetail");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAuditPartitionListRequest : OrganizationRequest
{
    public RetrieveAuditPartitionListRequest()
    {
        RequestName = "RetrieveAuditPartitionList";
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAuditPartitionListResponse : OrganizationResponse
{
    public AuditPartitionDetailCollection AuditPartitionDetailCollection =>
        GetResult<AuditPartitionDetailCollection>("AuditPartitionDetailCollection");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAttributeChangeHistoryRequest : OrganizationRequest
{
    public RetrieveAttributeChangeHistoryRequest()
    {
        RequestName = "RetrieveAttributeChangeHistory";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }

    public string AttributeLogicalName { get => GetParameter<string>("AttributeLogicalName"); set => Parameters["AttributeLogicalName"] = value; }

    public PagingInfo PagingInfo { get => GetParameter<PagingInfo>("PagingInfo"); set => Parameters["PagingInfo"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAttributeChangeHistoryResponse : OrganizationResponse
{
    public AuditDetailCollection AuditDetailCollection => GetResult<AuditDetailCollection>("AuditDetailCollection");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveRecordChangeHistoryRequest : OrganizationRequest
{
    public RetrieveRecordChangeHistoryRequest()
    {
        RequestName = "RetrieveRecordChangeHistory";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }

    public PagingInfo PagingInfo { get => GetParameter<PagingInfo>("PagingInfo"); set => Parameters["PagingInfo"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveRecordChangeHistoryResponse : OrganizationResponse
{
    public AuditDetailCollection AuditDetailCollection => GetResult<AuditDetailCollection>("AuditDetailCollection");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteAuditDataRequest : OrganizationRequest
{
    public DeleteAuditDataRequest()
    {
        RequestName = "DeleteAuditData";
    }

    public DateTime EndDate { get => GetParameter<DateTime>("EndDate"); set => Parameters["EndDate"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteAuditDataResponse : OrganizationResponse
{
    public int PartitionsDeleted => GetResult<int>("PartitionsDeleted");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteRecordChangeHistoryRequest : OrganizationRequest
{
    public DeleteRecordChangeHistoryRequest()
    {
        RequestName = "DeleteRecordChangeHistory";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteRecordChangeHistoryResponse : OrganizationResponse
{
    public int DeletedEntriesCount => GetResult<int>("DeletedEntriesCount");
}
