namespace Microsoft.Xrm.Sdk.Workflow;

public interface ICustomActivitySerializationExecution
{
    void Serialize();
}
