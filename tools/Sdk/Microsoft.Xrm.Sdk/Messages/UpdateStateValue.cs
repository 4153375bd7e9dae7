using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateStateValueRequest : OrganizationRequest
{
    public UpdateStateValueRequest()
    {
        RequestName = "UpdateStateValue";
    }

    public string OptionSetName { get => GetParameter<string>("OptionSetName"); set => Parameters["OptionSetName"] = value; }

    public string AttributeLogicalName { get => GetParameter<string>("AttributeLogicalName"); set => Parameters["AttributeLogicalName"] = value; }

    public string EntityLogicalName { get => GetParameter<string>("EntityLogicalName"); set => Parameters["EntityLogicalName"] = value; }

    public int Value { get => GetParameter<int>("Value"); set => Parameters["Value"] = value; }

    public Label Label { get => GetParameter<Label>("Label"); set => Parameters["Label"] = value; }

    public Label Description { get => GetParameter<Label>("Description"); set => Parameters["Description"] = value; }

    public bool MergeLabels { get => GetParameter<bool>("MergeLabels"); set => Parameters["MergeLabels"] = value; }

    public int? DefaultStatusCode { get => GetParameter<int?>("DefaultStatusCode"); set => Parameters["DefaultStatusCode"] = value; }
}

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateStateValueResponse : OrganizationResponse
{
}
