using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InputArgumentCollection : IExtensibleDataObject
{
    public InputArgumentCollection()
    {
    }

    public int Count => Arguments.Count;

    public ExtensionDataObject ExtensionData { get; set; }

    public object this[string key]
    {
        get => Arguments[key];
        set => Arguments[key] = value;
    }

    [DataMember]
    public InputArgument Arguments { get; set; } = new InputArgument();

    public void Add(string key, object value) => Arguments.Add(key, value);

    public bool ContainsKey(string key) => Arguments.ContainsKey(key);
}
