namespace OmniChannel.SolutionPackage.Tests;

/// <summary>A small solution folder in SolutionPackager layout.</summary>
internal static class SampleFolder
{
    public const string FormId = "5b7f2a10-1111-4a4a-8b8b-000000000010";

    public static string Form(string label = "hm_Name") =>
        $$"""
        <forms xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><systemform><formid>{{{FormId}}}</formid><form><tabs><tab><columns><column width="100%"><sections><section><rows><row>
          <cell id="{5b7f2a10-1111-4a4a-8b8b-000000000011}"><labels><label description="{{label}}" languagecode="1033"/></labels><control id="hm_name" datafieldname="hm_name"/></cell>
        </row></rows></section></sections></column></columns></tab></tabs></form></systemform></forms>
        """;

    public static TempFolder Create() => new TempFolder()
        .With("Other/Solution.xml", SampleXml.Manifest(managed: false, roots: """<RootComponent type="1" schemaName="hm_boat" behavior="0"/>"""))
        .With("Other/Customizations.xml", "<ImportExportXml><Entities/><Languages><Language>1033</Language></Languages></ImportExportXml>")
        .With("Other/Relationships.xml", """<EntityRelationships><EntityRelationship Name="hm_contact_boat"/></EntityRelationships>""")
        .With("Other/Relationships/Contact.xml", $"<EntityRelationships>{SampleXml.BoatContact()}</EntityRelationships>")
        .With("Entities/hm_Boat/Entity.xml", SampleXml.Table("hm_Boat", SampleXml.BoatColumns, "<FormXml/><SavedQueries/><RibbonDiffXml/>"))
        .With($"Entities/hm_Boat/FormXml/main/{{{FormId}}}.xml", Form())
        .With("Entities/hm_Boat/RibbonDiff.xml", "<RibbonDiffXml><CustomActions/></RibbonDiffXml>")
        .With("OptionSets/hm_boatkind.xml", SampleXml.BoatKind)
        .With("WebResources/hm_/boat.js.data.xml", "<WebResource><WebResourceId>{5b7f2a10-1111-4a4a-8b8b-000000000012}</WebResourceId><Name>hm_/boat.js</Name><WebResourceType>3</WebResourceType><FileName>/WebResources/hm_boatjs</FileName></WebResource>")
        .With("WebResources/hm_/boat.js", "sail();");
}
