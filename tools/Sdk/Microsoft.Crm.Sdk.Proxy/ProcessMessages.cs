using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExecuteWorkflowRequest : OrganizationRequest
{
    public ExecuteWorkflowRequest()
    {
        RequestName = "ExecuteWorkflow";
    }

    public Guid EntityId { get => GetParameter<Guid>("EntityId"); set => Parameters["EntityId"] = value; }

    public Guid WorkflowId { get => GetParameter<Guid>("WorkflowId"); set => Parameters["WorkflowId"] = value; }

    public InputArgumentCollection InputArguments
    {
        get => GetParameter<InputArgumentCollection>("InputArguments");
        set => Parameters["InputArguments"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExecuteWorkflowResponse : OrganizationResponse
{
    public Guid Id => GetResult<Guid>("Id");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetProcessRequest : OrganizationRequest
{
    public SetProcessRequest()
    {
        RequestName = "SetProcess";
    }

    public EntityReference Target { get => GetParameter<EntityReference>("Target"); set => Parameters["Target"] = value; }

    public EntityReference NewProcess { get => GetParameter<EntityReference>("NewProcess"); set => Parameters["NewProcess"] = value; }

    public EntityReference NewProcessInstance
    {
        get => GetParameter<EntityReference>("NewProcessInstance");
        set => Parameters["NewProcessInstance"] = value;
    }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetProcessResponse : OrganizationResponse
{
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveActivePathRequest : OrganizationRequest
{
    public RetrieveActivePathRequest()
    {
        RequestName = "RetrieveActivePath";
    }

    public Guid ProcessInstanceId { get => GetParameter<Guid>("ProcessInstanceId"); set => Parameters["ProcessInstanceId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveActivePathResponse : OrganizationResponse
{
    public EntityCollection ProcessStages => GetResult<EntityCollection>("ProcessStages");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveProcessInstancesRequest : OrganizationRequest
{
    public RetrieveProcessInstancesRequest()
    {
        RequestName = "RetrieveProcessInstances";
    }

    public Guid EntityId { get => GetParameter<Guid>("EntityId"); set => Parameters["EntityId"] = value; }

    public string EntityLogicalName { get => GetParameter<string>("EntityLogicalName"); set => Parameters["EntityLogicalName"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveProcessInstancesResponse : OrganizationResponse
{
    public EntityCollection Processes => GetResult<EntityCollection>("Processes");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateWorkflowFromTemplateRequest : OrganizationRequest
{
    public CreateWorkflowFromTemplateRequest()
    {
        RequestName = "CreateWorkflowFromTemplate";
    }

    public string WorkflowName { get => GetParameter<string>("WorkflowName"); set => Parameters["WorkflowName"] = value; }

    public Guid WorkflowTemplateId { get => GetParameter<Guid>("WorkflowTemplateId"); set => Parameters["WorkflowTemplateId"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CreateWorkflowFromTemplateResponse : OrganizationResponse
{
    public Guid Id => GetResult<Guid>("Id");
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteOpenInstancesRequest : OrganizationRequest
{
    public DeleteOpenInstancesRequest()
    {
        RequestName = "DeleteOpenInstances";
    }

    public Entity Target { get => GetParameter<Entity>("Target"); set => Parameters["Target"] = value; }

    public DateTime SeriesEndDate { get => GetParameter<DateTime>("SeriesEndDate"); set => Parameters["SeriesEndDate"] = value; }

    public int StateOfPastInstances { get => GetParameter<int>("StateOfPastInstances"); set => Parameters["StateOfPastInstances"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteOpenInstancesResponse : OrganizationResponse
{
}
