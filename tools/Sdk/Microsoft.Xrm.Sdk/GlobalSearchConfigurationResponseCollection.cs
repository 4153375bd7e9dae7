using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[CollectionDataContract(Name = "GlobalSearchConfigurationResponseCollection", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
[Serializable]
public sealed class GlobalSearchConfigurationResponseCollection : DataCollection<GlobalSearchConfigurationCollection>
{
    public GlobalSearchConfigurationResponseCollection()
    {
    }
}
