using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace OmniChannel.LocalDataverse.Tests.Fixture;

/// <summary>A solution of two tables, a log and the scripted plug-in, made in code; tests add steps and break it.</summary>
internal sealed class TestSolution
{
    private const string Assembly = "OmniChannel.TestPlugins, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null";
    private readonly List<string> _steps = [];

    public string UniqueName { get; set; } = "Testing";

    public string Publisher { get; set; } = "testers";

    public string Version { get; set; } = "1.0.0.0";

    public bool IsManaged { get; set; } = true;

    public string TypeName { get; set; } = "OmniChannel.TestPlugins.Scripted";

    public string ExtraRoots { get; set; } = string.Empty;

    public string MissingDependencies { get; set; } = string.Empty;

    public string ExtraColumns { get; set; } = string.Empty;

    public string ExtraTables { get; set; } = string.Empty;

    public string Workflows { get; set; } = string.Empty;

    public bool WithoutNote { get; set; }

    public string ChildDelete { get; set; } = "Cascade";

    public string ChildAssign { get; set; } = "Cascade";

    public string Roles { get; set; } = string.Empty;

    public bool WithCustomApi { get; set; }

    /// <summary>What becomes of customizations.xml before it is packed.</summary>
    public Func<string, string>? Rewrite { get; set; }

    /// <summary>Adds a step; the configuration is the script.</summary>
    public TestSolution Step(
        string message, int stage, string script, string table = "test_thing", int rank = 1, bool asynchronous = false, string filter = "", string images = "", bool autoDelete = false)
    {
        var number = (_steps.Count + 1).ToString(CultureInfo.InvariantCulture);
        var id = new Guid(_steps.Count + 1, 7, 7, 1, 2, 3, 4, 5, 6, 7, 8);
        _steps.Add($"""
            <SdkMessageProcessingStep Name="{message} {stage} #{number}" SdkMessageProcessingStepId="{id:B}">
              <Configuration>{script}</Configuration>
              <SdkMessageId>{MessageId(message):B}</SdkMessageId>
              <PluginTypeName>OmniChannel.TestPlugins.Scripted, {Assembly}</PluginTypeName>
              <PrimaryEntity>{table}</PrimaryEntity>
              {(filter.Length > 0 ? $"<FilteringAttributes>{filter}</FilteringAttributes>" : string.Empty)}
              <AsyncAutoDelete>{(autoDelete ? 1 : 0)}</AsyncAutoDelete>
              <InvocationSource>0</InvocationSource><Mode>{(asynchronous ? 1 : 0)}</Mode><Rank>{rank}</Rank><Stage>{stage}</Stage>
              <SupportedDeployment>0</SupportedDeployment>
              <SdkMessageProcessingStepImages>{images}</SdkMessageProcessingStepImages>
            </SdkMessageProcessingStep>
            """);
        return this;
    }

    public static string Image(string alias, int type, string columns) => $"""
        <SdkMessageProcessingStepImage Name="{alias}"><Attributes>{columns}</Attributes><EntityAlias>{alias}</EntityAlias><ImageType>{type}</ImageType>
        <MessagePropertyName>Target</MessagePropertyName></SdkMessageProcessingStepImage>
        """;

    public static string Column(string name, string type, string part = "", string mask = "ValidForForm") => $"""
        <attribute PhysicalName="{name}"><Type>{type}</Type><Name>{name.ToLowerInvariant()}</Name><LogicalName>{name.ToLowerInvariant()}</LogicalName>
        <RequiredLevel>none</RequiredLevel><DisplayMask>{mask}</DisplayMask><IsCustomField>1</IsCustomField>{part}
        <displaynames><displayname description="{name}" languagecode="1033"/></displaynames></attribute>
        """;

    public static string Table(string name, string columns, string ownership = "UserOwned", string more = "") => $"""
        <Entity><Name LocalizedName="{name}" OriginalName="{name}">{name}</Name><EntityInfo><entity Name="{name}">
        <LocalizedNames><LocalizedName description="{name}" languagecode="1033"/></LocalizedNames>
        <LocalizedCollectionNames><LocalizedCollectionName description="{name}s" languagecode="1033"/></LocalizedCollectionNames>
        <attributes>{Column(name + "Id", "primarykey")}{Column("test_Name", "nvarchar", "<Format>text</Format><MaxLength>100</MaxLength><Length>200</Length>", "PrimaryName|ValidForForm")}{columns}</attributes>
        <EntitySetName>{name.ToLowerInvariant()}s</EntitySetName><OwnershipTypeMask>{ownership}</OwnershipTypeMask><IsActivity>0</IsActivity>{more}
        </entity></EntityInfo></Entity>
        """;

    public MemoryStream Zip()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", Encoding.UTF8.GetBytes("<Types/>"));
            Add(zip, "solution.xml", Encoding.UTF8.GetBytes(Manifest()));
            Add(zip, "customizations.xml", Encoding.UTF8.GetBytes(Rewrite?.Invoke(Customizations()) ?? Customizations()));
            Add(zip, "PluginAssemblies/Test/OmniChannelTestPlugins.dll", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "OmniChannel.TestPlugins.dll")));
            if (WithCustomApi) AddCustomApi(zip);
        }

        stream.Position = 0;
        return stream;
    }

    private static void AddCustomApi(ZipArchive zip)
    {
        Add(zip, "customapis/test_Greet/customapi.xml", Encoding.UTF8.GetBytes("""
            <customapi uniquename="test_Greet"><allowedcustomprocessingsteptype>0</allowedcustomprocessingsteptype><bindingtype>0</bindingtype>
            <displayname default="Greet"><label description="Greet" languagecode="1033"/></displayname><executeprivilegename>prvWritetest_Thing</executeprivilegename><iscustomizable>1</iscustomizable><isfunction>0</isfunction><isprivate>0</isprivate>
            <name>Greet</name></customapi>
            """));
        Add(zip, "customapis/test_Greet/customapirequestparameters/Who/customapirequestparameter.xml", Encoding.UTF8.GetBytes("""
            <customapirequestparameter uniquename="Who"><isoptional>0</isoptional><name>Who</name><type>10</type></customapirequestparameter>
            """));
    }

    private static void Add(ZipArchive zip, string name, byte[] bytes)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(bytes);
    }

    private static Guid MessageId(string message) => SolutionPackage.MessageIds.Find(message) ?? throw new ArgumentException(message, nameof(message));

    private string Manifest() => $"""
        <ImportExportXml version="9.0.0.2090" SolutionPackageVersion="9.0" languagecode="1033" generatedBy="CrmLive">
        <SolutionManifest><UniqueName>{UniqueName}</UniqueName><LocalizedNames><LocalizedName description="{UniqueName}" languagecode="1033"/></LocalizedNames><Descriptions/>
        <Version>{Version}</Version><Managed>{(IsManaged ? 1 : 0)}</Managed>
        <Publisher><UniqueName>{Publisher}</UniqueName><LocalizedNames><LocalizedName description="{Publisher}" languagecode="1033"/></LocalizedNames><Descriptions/>
        <CustomizationPrefix>test</CustomizationPrefix><CustomizationOptionValuePrefix>10000</CustomizationOptionValuePrefix></Publisher>
        <RootComponents><RootComponent type="1" schemaName="test_thing" behavior="0"/>{ExtraRoots}</RootComponents>
        <MissingDependencies>{MissingDependencies}</MissingDependencies></SolutionManifest></ImportExportXml>
        """;

    private string Customizations() => $"""
        <ImportExportXml xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <Entities>{Thing()}{Table("test_Log", string.Empty)}{Table("test_Child", Column("test_ThingId", "lookup"))}{ExtraTables}</Entities>
        <Roles>{Roles}</Roles><Workflows>{Workflows}</Workflows>
        <EntityRelationships>{Relationship("test_thing_contact", "test_Thing", "test_ContactId", "Contact", "RemoveLink", "NoCascade")}
        {Relationship("test_child_thing", "test_Child", "test_ThingId", "test_Thing", ChildDelete, ChildAssign)}</EntityRelationships>
        <optionsets/><WebResources/>
        <SolutionPluginAssemblies><PluginAssembly FullName="{Assembly}" PluginAssemblyId="0a0a0a0a-1111-4a4a-8b8b-000000000001" CustomizationLevel="1">
        <IsolationMode>2</IsolationMode><SourceType>0</SourceType><FileName>/PluginAssemblies/Test/OmniChannelTestPlugins.dll</FileName>
        <PluginTypes><PluginType AssemblyQualifiedName="{TypeName}, {Assembly}" PluginTypeId="0a0a0a0a-1111-4a4a-8b8b-000000000002" Name="{TypeName}"><FriendlyName>Scripted</FriendlyName></PluginType></PluginTypes>
        </PluginAssembly></SolutionPluginAssemblies>
        <SdkMessageProcessingSteps>{string.Concat(_steps)}</SdkMessageProcessingSteps>
        <Languages><Language>1033</Language></Languages></ImportExportXml>
        """;

    private static string Relationship(string name, string from, string column, string to, string delete, string assign) => $"""
        <EntityRelationship Name="{name}"><EntityRelationshipType>OneToMany</EntityRelationshipType><IsHierarchical>0</IsHierarchical>
        <ReferencingEntityName>{from}</ReferencingEntityName><ReferencedEntityName>{to}</ReferencedEntityName>
        <CascadeAssign>{assign}</CascadeAssign><CascadeDelete>{delete}</CascadeDelete><CascadeMerge>Cascade</CascadeMerge><CascadeReparent>NoCascade</CascadeReparent>
        <ReferencingAttributeName>{column}</ReferencingAttributeName></EntityRelationship>
        """;

    private string Thing()
    {
        var columns = new StringBuilder()
            .Append(Column("test_Code", "nvarchar", "<Format>text</Format><MaxLength>20</MaxLength><Length>40</Length>"))
            .Append(Column("test_Count", "int", "<MinValue>0</MinValue><MaxValue>100</MaxValue>"))
            .Append(Column("test_Amount", "decimal", "<MinValue>-1000</MinValue><MaxValue>1000</MaxValue><Accuracy>6</Accuracy>"))
            .Append(Column("test_On", "datetime", "<Format>datetime</Format><Behavior>1</Behavior>"))
            .Append(Column("test_Day", "datetime", "<Format>date</Format><Behavior>2</Behavior>"))
            .Append(Column("test_Flag", "bit", "<AppDefaultValue>1</AppDefaultValue>"))
            .Append(Column("test_ContactId", "lookup"))
            .Append(Column("test_Kind", "picklist", """
                <AppDefaultValue>10000</AppDefaultValue><optionset Name="test_thing_kind"><OptionSetType>picklist</OptionSetType><options>
                <option value="10000"><labels><label description="Red" languagecode="1033"/></labels></option>
                <option value="10001"><labels><label description="Blue" languagecode="1033"/></labels></option></options></optionset>
                """))
            .Append(ExtraColumns);
        if (!WithoutNote) columns.Append(Column("test_Note", "ntext", "<Format>textarea</Format><MaxLength>2000</MaxLength>"));
        return Table(
            "test_Thing", columns.ToString(), "UserOwned",
            """
            <EntityKeys><EntityKey><Name>test_ByCode</Name><LogicalName>test_bycode</LogicalName><EntityKeyAttributes><AttributeName>test_code</AttributeName></EntityKeyAttributes>
            <displaynames><displayname description="By code" languagecode="1033"/></displaynames></EntityKey></EntityKeys>
            """);
    }
}
