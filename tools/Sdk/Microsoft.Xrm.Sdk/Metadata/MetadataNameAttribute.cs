using System;

namespace Microsoft.Xrm.Sdk.Metadata;

[AttributeUsage(AttributeTargets.Class, AllowMultiple = false)]
public sealed class MetadataNameAttribute : Attribute
{
    public string LogicalName { get; set; }

    public string LogicalCollectionName { get; set; }
}
