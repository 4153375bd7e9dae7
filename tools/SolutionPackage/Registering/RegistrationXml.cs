using System;
using System.Linq;
using System.Xml.Linq;

namespace OmniChannel.SolutionPackage.Registering;

/// <summary>The XML of registrations, in the order the published schema wants.</summary>
internal static class RegistrationXml
{
    private const int PluginTypeCode = 4602;

    public static XElement Root(int type, Guid id, string? schemaName) => new(
        "RootComponent",
        new XAttribute("type", type),
        new XAttribute("id", Braced(id)),
        schemaName is null ? null : new XAttribute("schemaName", schemaName),
        new XAttribute("behavior", 0));

    public static XElement Assembly(RegisteredAssembly assembly) => new(
        "PluginAssembly",
        new XAttribute("FullName", assembly.FullName),
        new XAttribute("PluginAssemblyId", assembly.Id.ToString("D")),
        new XAttribute("CustomizationLevel", 1),
        new XElement("IsolationMode", 2),
        new XElement("SourceType", 0),
        new XElement("IntroducedVersion", "1.0"),
        new XElement("FileName", $"/{assembly.Folder}{assembly.FileName}"),
        new XElement("PluginTypes", assembly.Types.Select(t => Type(t, assembly))));

    private static XElement Type(RegisteredType type, RegisteredAssembly assembly) => new(
        "PluginType",
        new XAttribute("AssemblyQualifiedName", $"{type.TypeName}, {assembly.FullName}"),
        new XAttribute("PluginTypeId", type.Id.ToString("D")),
        new XAttribute("Name", type.Activity?.Name ?? type.TypeName),
        new XElement("FriendlyName", type.Id.ToString("D")),
        type.Activity is { } activity ? new XElement("WorkflowActivityGroupName", activity.Group) : null);

    public static XElement Step(RegisteredStep step, RegisteredAssembly assembly)
    {
        var typeId = NameGuid.Create("type:" + step.TypeName);
        var message = MessageIds.Find(step.Message);
        return new XElement(
            "SdkMessageProcessingStep",
            new XAttribute("Name", step.Name),
            new XAttribute("SdkMessageProcessingStepId", Braced(step.Id)),
            new XElement("PluginTypeName", $"{step.TypeName}, {assembly.FullName}"),
            new XElement("PluginTypeId", typeId.ToString("D")),
            step.Table.Length == 0 ? null : new XElement("PrimaryEntity", step.Table),
            new XElement("AsyncAutoDelete", step.Mode == 1 ? 1 : 0),
            step.Description.Length == 0 ? null : new XElement("Description", step.Description),
            step.FilteringColumns.Count == 0 ? null : new XElement("FilteringAttributes", string.Join(',', step.FilteringColumns)),
            step.RunAs is null ? null : new XElement("ImpersonatingUserIdName", step.RunAs),
            new XElement("InvocationSource", 0),
            new XElement("Mode", step.Mode),
            new XElement("Rank", step.Rank),
            message is { } id ? new XElement("SdkMessageId", Braced(id)) : new XElement("SdkMessageName", step.Message),
            new XElement("EventHandler", Braced(typeId)),
            new XElement("EventHandlerTypeCode", PluginTypeCode),
            new XElement("Stage", step.Stage),
            new XElement("IsCustomizable", 1),
            new XElement("IsHidden", 0),
            new XElement("SupportedDeployment", 0),
            new XElement("IntroducedVersion", "1.0"),
            new XElement("SdkMessageProcessingStepImages", step.Images.Select(i => Image(step, i))));
    }

    private static XElement Image(RegisteredStep step, RegisteredImage image) => new(
        "SdkMessageProcessingStepImage",
        new XAttribute("Name", image.Alias),
        new XElement("SdkMessageProcessingStepImageId", Braced(NameGuid.Create($"image:{step.Key}|{image.Alias}"))),
        new XElement("Attributes", string.Join(',', image.Columns)),
        new XElement("EntityAlias", image.Alias),
        new XElement("ImageType", image.Type),
        new XElement("MessagePropertyName", step.Message == "Create" ? "id" : "Target"),
        new XElement("IsCustomizable", 1));

    private static string Braced(Guid id) => id.ToString("B");
}
