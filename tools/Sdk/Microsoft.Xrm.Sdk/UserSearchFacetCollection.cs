using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[CollectionDataContract(Name = "UserSearchFacetCollection", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
[Serializable]
public sealed class UserSearchFacetCollection : DataCollection<UserSearchFacet>
{
    public UserSearchFacetCollection()
    {
    }
}
