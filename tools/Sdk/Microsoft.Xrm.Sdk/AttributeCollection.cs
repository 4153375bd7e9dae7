using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[KnownType("GetKnownParameterTypes")]
[CollectionDataContract(Name = "AttributeCollection", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class AttributeCollection : DataCollection<string, object>
{
    public AttributeCollection()
    {
    }

    protected internal AttributeCollection(IDictionary<string, object> collection)
        : base(collection)
    {
    }

    private static IEnumerable<Type> GetKnownParameterTypes() => KnownTypes.Values;
}
