using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Tests.Checking;

/// <summary>A small solution in which nothing is wrong; tests break one thing of it.</summary>
internal static class GoodSolution
{
    public static readonly Guid TypeId = new("5b7f2a10-2222-4a4a-8b8b-000000000001");
    public static readonly Guid AssemblyId = new("5b7f2a10-2222-4a4a-8b8b-000000000002");

    public static LocalizedText Named(string text) => new([new(1033, text), new(1031, text), new(1040, text)]);

    public static Column Column(string schemaName, ColumnType type, string typeName) => new()
    {
        SchemaName = schemaName,
        LogicalName = schemaName.ToLowerInvariant(),
        Type = type,
        TypeName = typeName,
        IsCustom = schemaName.StartsWith("hm_", StringComparison.Ordinal) && type != ColumnType.PrimaryKey,
        Labels = Named(schemaName),
        Descriptions = Named("What it holds."),
    };

    public static Column Text(string schemaName, int length = 100) => Column(schemaName, ColumnType.Text, "nvarchar") with { MaxLength = length };

    private static Option Option(int value, string name) => new(value, Named(name));

    private static IReadOnlyList<Column> Columns =>
    [
        Column("hm_BoatId", ColumnType.PrimaryKey, "primarykey"),
        Text("hm_Name") with { IsPrimaryName = true },
        Column("hm_Length", ColumnType.Decimal, "decimal") with { MinValue = 0, MaxValue = 500, Accuracy = 2 },
        Column("hm_Kind", ColumnType.Choice, "picklist") with { OptionSetName = "hm_boatkind" },
        Column("hm_ContactId", ColumnType.Lookup, "lookup") with { Targets = ["contact"] },
        Column("hm_LaunchedOn", ColumnType.DateTime, "datetime") with { DateBehavior = DateBehavior.DateOnly },
        Column("OwnerId", ColumnType.Owner, "owner"),
        Column("statecode", ColumnType.State, "state") with
        {
            OptionSet = new OptionSet { Name = "s", Kind = OptionSetKind.State, Options = [Option(0, "Afloat") with { DefaultStatus = 1 }] },
        },
        Column("statuscode", ColumnType.Status, "status") with
        {
            OptionSet = new OptionSet { Name = "r", Kind = OptionSetKind.Status, Options = [Option(1, "Afloat") with { State = 0 }] },
        },
    ];

    public static View View(int type, string fetch = "<attribute name='hm_name'/>", string cells = "<cell name='hm_name'/>") => new(
        NameGuid.Create("view" + type), type, true, Named("Boats"),
        XElement.Parse($"<fetch><entity name='hm_boat'>{fetch}{(type == 4 ? "<filter isquickfindfields='1'><condition attribute='hm_name' operator='like'/></filter>" : "")}</entity></fetch>"),
        XElement.Parse($"<grid><row>{cells}</row></grid>"),
        new XElement("savedquery"));

    public static Dashboard Dashboard(string inside = "") => new(
        NameGuid.Create("dashboard"), Named("Harbour"),
        XElement.Parse($"<Dashboard><FormXml><forms><form><tabs><tab showlabel='false'/></tabs>{inside}</form></forms></FormXml></Dashboard>"));

    public static Chart Chart(string inside = "<category alias='l'/>") => new(NameGuid.Create("chart"), Named("Boats"), XElement.Parse(
        $"<visualization><fetch aggregate='true'><entity name='hm_boat'><attribute name='hm_length' alias='l' groupby='true'/></entity></fetch>{inside}</visualization>"));

    public static Form Form(string inside = "", string type = "main") => new(
        NameGuid.Create("form"), type, Named("Boat"), LocalizedText.None,
        XElement.Parse($"<systemform><form><tabs><tab id='1' showlabel='false'><columns><column/></columns></tab></tabs>{inside}</form></systemform>"));

    public static Table Boat => new()
    {
        SchemaName = "hm_Boat",
        LogicalName = "hm_boat",
        EntitySetName = "hm_boats",
        Ownership = Ownership.User,
        Labels = Named("Boat"),
        PluralLabels = Named("Boats"),
        Descriptions = Named("What floats in the harbour."),
        Columns = Columns,
        Keys = [new AlternateKey("hm_NameKey", "hm_namekey", ["hm_name"], Named("Name"))],
        Forms = [Form("<control datafieldname='hm_name'/>")],
        Views = [.. new[] { 0, 1, 2, 4, 64 }.Select(t => View(t))],
    };

    public static OneToMany Owner => new(
        "hm_contact_boat", "hm_boat", "hm_contactid",
        "contact") { Cascade = new Cascade { Delete = "RemoveLink", Assign = "NoCascade" } };

    public static Step Step => new()
    {
        Id = NameGuid.Create("step"),
        Name = "Moor",
        TypeName = "Harbour.Moor",
        TypeId = TypeId,
        Message = "Update",
        MessageId = MessageIds.Find("Update"),
        Table = "hm_boat",
        Stage = 40,
        FilteringColumns = ["hm_length"],
        Images = [new StepImage(NameGuid.Create("image"), "Before", "Before", ImageType.Pre, "Target", ["hm_name"])],
    };

    public static PluginAssembly Assembly(bool signed = true, params string[] types)
    {
        var (fullName, bytes) = Dlls.Create("Harbour", signed, types.Length == 0 ? ["Harbour.Moor"] : types);
        return new PluginAssembly
        {
            Id = AssemblyId,
            FullName = fullName,
            IsolationMode = 2,
            FileName = "PluginAssemblies/Harbour.dll",
            Content = bytes,
            Types = [new PluginType(TypeId, "Harbour.Moor", "Harbour.Moor, " + fullName, "Harbour.Moor", "Moor", null)],
        };
    }

    public static WebResource Script => new()
    {
        Id = NameGuid.Create("script"), Name = "hm_/boat.js", Type = 3, FileName = "WebResources/hm_boat.js", Content = "sail();"u8.ToArray(),
    };

    public static CustomApi Api => new() { UniqueName = "hm_Inspect", Labels = Named("Inspect"), PluginTypeId = TypeId };

    public static AppModule App => new(
        "hm_Harbour", Named("Harbour"), [new RootComponent(1, "hm_boat", null, 0), new RootComponent(62, "hm_Harbour", null, 0)], [Guid.Empty], new XElement("AppModule"));

    public static SiteMap Map(string area = "<SubArea Id='boats' Entity='hm_boat'/>", string? titles = null) => new(
        "hm_Harbour", Named("Harbour"), XElement.Parse(
            $"<AppModuleSiteMap><SiteMap><Area Id='a'>{titles ?? Titles}<Group Id='g'>{Titles}{area}</Group></Area></SiteMap></AppModuleSiteMap>"));

    public const string Titles = "<Titles><Title LCID='1033' Title='Port'/><Title LCID='1031' Title='Hafen'/><Title LCID='1040' Title='Porto'/></Titles>";

    public static Solution Create() => WithRoots(new Solution
    {
        UniqueName = "Harbour",
        Version = "1.0.0.0",
        Publisher = new Publisher("harbour", "hm", 12345, Named("Harbour")),
        Labels = Named("Harbour"),
        Languages = [1033, 1031, 1040],
        Tables = [Boat],
        OptionSets = [new OptionSet { Name = "hm_boatkind", IsGlobal = true, Labels = Named("Kind"), Options = [Option(123450000, "Sail")] }],
        Relationships = [Owner],
        Roles = [new Role(NameGuid.Create("role"), "Captain", [new RolePrivilege("prvReadhm_Boat", PrivilegeLevel.Deep), new RolePrivilege("prvReadContact", PrivilegeLevel.Basic)])],
        PluginAssemblies = [Assembly()],
        Steps = [Step],
        WebResources = [Script],
        CustomApis = [Api],
        AppModules = [App],
        SiteMaps = [Map()],
    });

    /// <summary>The solution with a manifest that lists what it has.</summary>
    public static Solution WithRoots(Solution solution) => solution with
    {
        RootComponents =
        [
            .. solution.Tables.Select(t => new RootComponent(1, t.LogicalName, null, 0)),
            .. solution.OptionSets.Select(o => new RootComponent(9, o.Name, null, 0)),
            .. solution.Roles.Select(r => new RootComponent(20, null, r.Id, 0)),
            .. solution.Dashboards.Select(d => new RootComponent(60, null, d.Id, 0)),
            .. solution.WebResources.Select(w => new RootComponent(61, w.Name, null, 0)),
            .. solution.SiteMaps.Select(s => new RootComponent(62, s.UniqueName, null, 0)),
            .. solution.FieldSecurityProfiles.Select(p => new RootComponent(70, null, p.Id, 0)),
            .. solution.AppModules.Select(a => new RootComponent(80, a.UniqueName, null, 0)),
            .. solution.PluginAssemblies.Select(a => new RootComponent(91, a.FullName, a.Id, 0)),
            .. solution.Steps.Select(s => new RootComponent(92, null, s.Id, 0)),
        ],
    };
}
