using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "GlobalSearchConfigurations", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
[Serializable]
public sealed class GlobalSearchConfigurations : IExtensibleDataObject
{
    public GlobalSearchConfigurations()
    {
    }

    public GlobalSearchConfigurations(string searchProviderName, string searchProviderResultsPage, bool isLocalized, bool isEnabled, bool isSearchBoxVisible)
    {
        SearchProviderName = searchProviderName;
        SearchProviderResultsPage = searchProviderResultsPage;
        IsLocalized = isLocalized;
        IsEnabled = isEnabled;
        IsSearchBoxVisible = isSearchBoxVisible;
    }

    [DataMember]
    public string SearchProviderName { get; internal set; }

    [DataMember]
    public string SearchProviderResultsPage { get; internal set; }

    [DataMember]
    public bool IsLocalized { get; internal set; }

    [DataMember]
    public bool IsEnabled { get; internal set; }

    [DataMember]
    public bool IsSearchBoxVisible { get; internal set; }

    ExtensionDataObject IExtensibleDataObject.ExtensionData { get; set; }
}
