using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "OrganizationResponse", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public class OrganizationResponse : IExtensibleDataObject
{
    private ParameterCollection results;

    public OrganizationResponse()
    {
    }

    [DataMember]
    public string ResponseName { get; set; }

    public object this[string parameterName]
    {
        get => Results[parameterName];
        set => Results[parameterName] = value;
    }

    [DataMember]
    public ParameterCollection Results
    {
        get => results ??= new ParameterCollection();
        set => results = value;
    }

    public ExtensionDataObject ExtensionData { get; set; }

    internal T GetResult<T>(string name) =>
        results != null && results.TryGetValue(name, out var value) && value != null ? (T)value : default;
}
