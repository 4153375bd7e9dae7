namespace Microsoft.Xrm.Sdk;

public sealed class TriggerDefinitionEventType
{
    public const string CustomAPI = "CustomAPI";
    public const string ProcessAction = "ProcessAction";
    public const string Entity = "Entity";
    public const string SdkMessage = "SdkMessage";

    public TriggerDefinitionEventType()
    {
    }
}
