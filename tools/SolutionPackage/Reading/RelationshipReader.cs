using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;
using static OmniChannel.SolutionPackage.Reading.XmlReading;

namespace OmniChannel.SolutionPackage.Reading;

internal static class RelationshipReader
{
    public static IEnumerable<Relationship> Read(XElement root) =>
        root.Elements("EntityRelationships").Elements("EntityRelationship").Select(e => Text(e, "EntityRelationshipType") switch
        {
            "ManyToMany" => (Relationship)Many(e),
            "OneToMany" or null => One(e),
            var other => throw Malformed(e, $"EntityRelationshipType is '{other}'; it has to be OneToMany or ManyToMany."),
        });

    private static OneToMany One(XElement e) => new(
        RequiredAttribute(e, "Name"),
        Required(e, "ReferencingEntityName").ToLowerInvariant(),
        Required(e, "ReferencingAttributeName").ToLowerInvariant(),
        Required(e, "ReferencedEntityName").ToLowerInvariant())
    {
        Cascade = new Cascade
        {
            Assign = Text(e, "CascadeAssign"),
            Delete = Text(e, "CascadeDelete"),
            Merge = Text(e, "CascadeMerge"),
            Reparent = Text(e, "CascadeReparent"),
            Share = Text(e, "CascadeShare"),
            Unshare = Text(e, "CascadeUnshare"),
            RollupView = Text(e, "CascadeRollupView"),
        },
        IsHierarchical = Flag(e, "IsHierarchical"),
        LookupNavigation = Navigation(e, "RelationshipRoleType", "1"),
        CollectionNavigation = Navigation(e, "RelationshipRoleType", "0"),
    };

    private static ManyToMany Many(XElement e) => new(
        RequiredAttribute(e, "Name"),
        Required(e, "FirstEntityName").ToLowerInvariant(),
        Required(e, "SecondEntityName").ToLowerInvariant(),
        Required(e, "IntersectEntityName").ToLowerInvariant())
    {
        FirstNavigation = Navigation(e, "AssociationRoleOrdinal", "1"),
        SecondNavigation = Navigation(e, "AssociationRoleOrdinal", "2"),
    };

    private static string? Navigation(XElement e, string by, string value) => e
        .Elements("EntityRelationshipRoles").Elements("EntityRelationshipRole")
        .Where(r => Text(r, by) == value)
        .Select(r => Text(r, "NavigationPropertyName"))
        .FirstOrDefault();
}
