using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[CollectionDataContract(Name = "SelectColumnCollection", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
[KnownType(typeof(SelectColumn))]
[Serializable]
public sealed class SelectColumnCollection : DataCollection<SelectColumn>
{
    public SelectColumnCollection()
    {
    }
}
