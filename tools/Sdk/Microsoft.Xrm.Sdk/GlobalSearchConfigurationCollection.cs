using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[CollectionDataContract(Name = "GlobalSearchConfigurationCollection", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
[Serializable]
public sealed class GlobalSearchConfigurationCollection : DataCollection<GlobalSearchConfigurations>
{
    public GlobalSearchConfigurationCollection()
    {
    }
}
