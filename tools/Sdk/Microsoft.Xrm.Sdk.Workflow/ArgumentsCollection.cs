using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Workflow;

[CollectionDataContract(Name = "ArgumentsCollection", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ArgumentsCollection : DataCollection<string, object>
{
}
