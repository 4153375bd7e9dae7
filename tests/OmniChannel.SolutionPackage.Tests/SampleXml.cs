using System.Collections.Generic;
using System.Linq;

namespace OmniChannel.SolutionPackage.Tests;

/// <summary>XML of a small solution of somebody else: a table for boats with what a solution usually carries.</summary>
internal static class SampleXml
{
    public const string BoatId = "5b7f2a10-1111-4a4a-8b8b-000000000001";
    public const string TypeId = "5b7f2a10-1111-4a4a-8b8b-000000000002";
    public const string AssemblyId = "5b7f2a10-1111-4a4a-8b8b-000000000003";
    public const string StepId = "5b7f2a10-1111-4a4a-8b8b-000000000004";
    public const string RoleId = "5b7f2a10-1111-4a4a-8b8b-000000000005";
    public const string AssemblyName = "Harbour.Plugins, Version=1.0.0.0, Culture=neutral, PublicKeyToken=6e747e846aaa382c";

    public static string Manifest(bool managed = true, string roots = "", string version = "1.2.3.4") =>
        $"""
        <ImportExportXml version="9.0.0.2090" SolutionPackageVersion="9.0" languagecode="1033" generatedBy="OnPremise">
          <SolutionManifest>
            <UniqueName>Harbour</UniqueName>
            <LocalizedNames><LocalizedName description="Harbour" languagecode="1033"/><LocalizedName description="Hafen" languagecode="1031"/></LocalizedNames>
            <Descriptions/>
            <Version>{version}</Version>
            <Managed>{(managed ? 1 : 0)}</Managed>
            <Publisher>
              <UniqueName>harbourmaster</UniqueName>
              <LocalizedNames><LocalizedName description="Harbour master" languagecode="1033"/></LocalizedNames>
              <Descriptions/>
              <CustomizationPrefix>hm</CustomizationPrefix>
              <CustomizationOptionValuePrefix>12345</CustomizationOptionValuePrefix>
            </Publisher>
            <RootComponents>{roots}</RootComponents>
            <MissingDependencies/>
          </SolutionManifest>
        </ImportExportXml>
        """;

    public static string Customizations(
        string entities = "", string roles = "", string relationships = "", string optionSets = "", string webResources = "", string assemblies = "",
        string steps = "", string apps = "", string workflows = "", string more = "") =>
        $"""
        <ImportExportXml xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <Entities>{entities}</Entities>
          <Roles>{roles}</Roles>
          <Workflows>{workflows}</Workflows>
          <EntityRelationships>{relationships}</EntityRelationships>
          <optionsets>{optionSets}</optionsets>
          <WebResources>{webResources}</WebResources>
          <SolutionPluginAssemblies>{assemblies}</SolutionPluginAssemblies>
          <SdkMessageProcessingSteps>{steps}</SdkMessageProcessingSteps>
          {apps}
          {more}
          <Languages><Language>1033</Language><Language>1031</Language></Languages>
        </ImportExportXml>
        """;

    public static string Labels(string wrapper, string item, string en, string de, string it) =>
        $"""<{wrapper}><{item} description="{en}" languagecode="1033"/><{item} description="{de}" languagecode="1031"/><{item} description="{it}" languagecode="1040"/></{wrapper}>""";

    public static string Column(string schemaName, string type, string typePart = "", string mask = "ValidForForm", bool custom = true) =>
        $"""
        <attribute PhysicalName="{schemaName}">
          <Type>{type}</Type><Name>{schemaName.ToLowerInvariant()}</Name><LogicalName>{schemaName.ToLowerInvariant()}</LogicalName>
          <RequiredLevel>none</RequiredLevel><DisplayMask>{mask}</DisplayMask><IsCustomField>{(custom ? 1 : 0)}</IsCustomField>
          {typePart}
          {Labels("displaynames", "displayname", schemaName, schemaName, schemaName)}
        </attribute>
        """;

    public static string Table(string schemaName, IEnumerable<string> columns, string more = "", string inside = "", string ownership = "UserOwned") =>
        $"""
        <Entity>
          <Name LocalizedName="{schemaName}" OriginalName="{schemaName}">{schemaName}</Name>
          <EntityInfo><entity Name="{schemaName}">
            {Labels("LocalizedNames", "LocalizedName", "Boat", "Boot", "Barca")}
            {Labels("LocalizedCollectionNames", "LocalizedCollectionName", "Boats", "Boote", "Barche")}
            <attributes>{string.Concat(columns)}</attributes>
            <EntitySetName>{schemaName.ToLowerInvariant()}s</EntitySetName>
            <OwnershipTypeMask>{ownership}</OwnershipTypeMask><IsActivity>0</IsActivity>
            {inside}
          </entity></EntityInfo>
          {more}
        </Entity>
        """;

    public static IEnumerable<string> BoatColumns =>
    [
        Column("hm_BoatId", "primarykey", custom: false),
        Column("hm_Name", "nvarchar", "<Format>text</Format><MaxLength>100</MaxLength><Length>200</Length>", "PrimaryName|ValidForForm"),
        Column("hm_Length", "decimal", "<MinValue>0</MinValue><MaxValue>500</MaxValue><Accuracy>2</Accuracy>"),
        Column("hm_Kind", "picklist", "<AppDefaultValue>-1</AppDefaultValue><OptionSetName>hm_boatkind</OptionSetName>"),
        Column("hm_ContactId", "lookup", "<LookupStyle>single</LookupStyle><LookupTypes/>"),
        Column("hm_LaunchedOn", "datetime", "<Format>date</Format><Behavior>2</Behavior>"),
        Column("OwnerId", "owner", custom: false),
    ];

    public static string Boat => Table("hm_Boat", BoatColumns);

    public static string BoatKind =>
        $"""
        <optionset Name="hm_boatkind" localizedName="Kind"><OptionSetType>picklist</OptionSetType><IsGlobal>1</IsGlobal>
          {Labels("displaynames", "displayname", "Kind", "Art", "Tipo")}
          <options><option value="123450000">{Labels("labels", "label", "Sail", "Segel", "Vela")}</option></options></optionset>
        """;

    public static string BoatContact(string delete = "RemoveLink") =>
        $"""
        <EntityRelationship Name="hm_contact_boat"><EntityRelationshipType>OneToMany</EntityRelationshipType><IsHierarchical>0</IsHierarchical>
          <ReferencingEntityName>hm_Boat</ReferencingEntityName><ReferencedEntityName>Contact</ReferencedEntityName>
          <CascadeAssign>NoCascade</CascadeAssign><CascadeDelete>{delete}</CascadeDelete><CascadeReparent>NoCascade</CascadeReparent>
          <ReferencingAttributeName>hm_ContactId</ReferencingAttributeName>
          <EntityRelationshipRoles>
            <EntityRelationshipRole><NavigationPropertyName>hm_ContactId</NavigationPropertyName><RelationshipRoleType>1</RelationshipRoleType></EntityRelationshipRole>
            <EntityRelationshipRole><NavigationPropertyName>hm_contact_boats</NavigationPropertyName><RelationshipRoleType>0</RelationshipRoleType></EntityRelationshipRole>
          </EntityRelationshipRoles></EntityRelationship>
        """;

    public static string Assembly =>
        $"""
        <PluginAssembly FullName="{AssemblyName}" PluginAssemblyId="{AssemblyId}" CustomizationLevel="1">
          <IsolationMode>2</IsolationMode><SourceType>0</SourceType><FileName>/PluginAssemblies/Harbour/HarbourPlugins.dll</FileName>
          <PluginTypes>
            <PluginType AssemblyQualifiedName="Harbour.Moor, {AssemblyName}" PluginTypeId="{TypeId}" Name="Harbour.Moor"><FriendlyName>Moor</FriendlyName></PluginType>
            <PluginType AssemblyQualifiedName="Harbour.Ring, {AssemblyName}" Name="Ring the bell"><FriendlyName>Ring</FriendlyName><WorkflowActivityGroupName>Harbour</WorkflowActivityGroupName></PluginType>
          </PluginTypes></PluginAssembly>
        """;

    public static string Step(string more = "<FilteringAttributes>hm_length</FilteringAttributes>", string message = "20bebb1b-ea3e-db11-86a7-000a3a5473e8") =>
        $$"""
        <SdkMessageProcessingStep Name="Moor: Update of hm_boat" SdkMessageProcessingStepId="{{{StepId}}}">
          <PluginTypeName>Harbour.Moor, {{AssemblyName}}</PluginTypeName><PluginTypeId>{{TypeId}}</PluginTypeId><PrimaryEntity>hm_boat</PrimaryEntity>
          {{more}}<Mode>0</Mode><Rank>7</Rank><SdkMessageId>{{{message}}}</SdkMessageId><Stage>40</Stage>
          <SdkMessageProcessingStepImages><SdkMessageProcessingStepImage Name="Before"><Attributes>hm_name,hm_length</Attributes>
            <EntityAlias>PreImage</EntityAlias><ImageType>0</ImageType><MessagePropertyName>Target</MessagePropertyName></SdkMessageProcessingStepImage></SdkMessageProcessingStepImages>
        </SdkMessageProcessingStep>
        """;
}
