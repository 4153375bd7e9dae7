using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[CollectionDataContract(Name = "UserSearchFacetResponseCollection", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
[Serializable]
public sealed class UserSearchFacetResponseCollection : DataCollection<string, UserSearchFacetCollection>
{
    public UserSearchFacetResponseCollection()
    {
    }
}
