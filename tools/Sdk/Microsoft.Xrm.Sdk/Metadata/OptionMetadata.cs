using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "OptionMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[KnownType(typeof(StateOptionMetadata))]
[KnownType(typeof(StatusOptionMetadata))]
[MetadataName(LogicalName = "OptionMetadata", LogicalCollectionName = "OptionDefinitions")]
public class OptionMetadata : MetadataBase
{
    public OptionMetadata()
    {
    }

    public OptionMetadata(int value)
        : this(null, value)
    {
    }

    public OptionMetadata(int value, IEnumerable<int> parentOptionValues)
        : this(null, value, parentOptionValues)
    {
    }

    public OptionMetadata(Label label, int? value)
        : this(label, value, null)
    {
    }

    public OptionMetadata(Label label, int? value, IEnumerable<int> parentOptionValues)
    {
        Label = label;
        Value = value;
        ParentValues = parentOptionValues?.ToArray();
    }

    [DataMember]
    public int? Value { get; set; }

    [DataMember]
    public Label Label { get; set; }

    [DataMember]
    public Label Description { get; set; }

    [DataMember]
    public string Color { get; set; }

    [DataMember]
    public bool? IsManaged { get; internal set; }

    [DataMember]
    public string ExternalValue { get; set; }

    [DataMember(Order = 91)]
    public int[] ParentValues { get; set; }
}
