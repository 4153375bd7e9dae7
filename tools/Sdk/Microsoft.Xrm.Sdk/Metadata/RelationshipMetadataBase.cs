using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

[DataContract(Name = "RelationshipMetadataBase", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[KnownType(typeof(OneToManyRelationshipMetadata))]
[KnownType(typeof(ManyToManyRelationshipMetadata))]
[MetadataName(LogicalName = "RelationshipMetadataBase", LogicalCollectionName = "RelationshipDefinitions")]
public abstract class RelationshipMetadataBase : MetadataBase
{
    protected RelationshipMetadataBase()
    {
    }

    protected RelationshipMetadataBase(RelationshipType type)
    {
        RelationshipType = type;
    }

    [DataMember]
    public bool? IsCustomRelationship { get; set; }

    [DataMember]
    public BooleanManagedProperty IsCustomizable { get; set; }

    [DataMember]
    public bool? IsValidForAdvancedFind { get; set; }

    [DataMember]
    [Alternatekey]
    public string SchemaName { get; set; }

    [DataMember]
    public SecurityTypes? SecurityTypes { get; set; }

    [DataMember]
    public bool? IsManaged { get; internal set; }

    [DataMember(Order = 60)]
    public RelationshipType RelationshipType { get; internal set; }

    [DataMember(Order = 60)]
    public string IntroducedVersion { get; internal set; }
}
