using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;
using static OmniChannel.SolutionPackage.Reading.XmlReading;

namespace OmniChannel.SolutionPackage.Reading;

/// <summary>Reads plug-in assemblies and their registrations.</summary>
internal static class CodeReader
{
    public static PluginAssembly Assembly(XElement e, PackageContent content)
    {
        var fullName = RequiredAttribute(e, "FullName");
        // A plug-in package brings its dlls in a file of its own, which is not read.
        var file = Entry(Text(e, "FileName") ?? "");
        return new PluginAssembly
        {
            // Exports of version 8 leave the ids out.
            Id = IdAttribute(e, "PluginAssemblyId") ?? NameGuid.Create("assembly:" + fullName),
            FullName = fullName,
            IsolationMode = Integer(e, "IsolationMode") ?? 2,
            SourceType = Integer(e, "SourceType") ?? 0,
            FileName = file,
            Content = content.Bytes(file),
            Types = [.. e.Elements("PluginTypes").Elements("PluginType").Select(Type)],
        };
    }

    private static PluginType Type(XElement e)
    {
        var qualified = RequiredAttribute(e, "AssemblyQualifiedName");
        var typeName = qualified.Split(',')[0].Trim();
        return new PluginType(
            IdAttribute(e, "PluginTypeId") ?? NameGuid.Create("type:" + qualified),
            typeName,
            qualified,
            Trimmed(e.Attribute("Name")?.Value) ?? typeName,
            Text(e, "FriendlyName") ?? typeName,
            Text(e, "WorkflowActivityGroupName"));
    }

    public static Step Step(XElement e, IReadOnlyList<PluginAssembly> assemblies)
    {
        var messageId = Id(e, "SdkMessageId");
        var typeId = Id(e, "PluginTypeId") ?? Id(e, "EventHandler");
        var typeName = Text(e, "PluginTypeName")?.Split(',')[0].Trim() ??
            assemblies.SelectMany(a => a.Types).FirstOrDefault(t => t.Id == typeId)?.TypeName ?? "";
        var name = RequiredAttribute(e, "Name");
        return new Step
        {
            Id = IdAttribute(e, "SdkMessageProcessingStepId") ?? NameGuid.Create("step:" + name),
            Name = name,
            TypeName = typeName,
            TypeId = typeId,
            Message = Text(e, "SdkMessageName") ?? (messageId is { } id ? MessageIds.Find(id) : null) ?? "",
            MessageId = messageId,
            Table = Text(e, "PrimaryEntity") is { } table && table != "none" ? table.ToLowerInvariant() : null,
            Stage = Integer(e, "Stage") ?? throw Malformed(e, $"Step '{name}' has no <Stage>. Add 10, 20 or 40."),
            IsAsynchronous = Integer(e, "Mode") == 1,
            Rank = Integer(e, "Rank") ?? 1,
            FilteringColumns = Names(Text(e, "FilteringAttributes")),
            Configuration = Text(e, "Configuration"),
            Description = Text(e, "Description"),
            RunAs = Text(e, "ImpersonatingUserIdName"),
            AsyncAutoDelete = Flag(e, "AsyncAutoDelete"),
            SupportedDeployment = Integer(e, "SupportedDeployment") ?? 0,
            Images = [.. e.Elements("SdkMessageProcessingStepImages").Elements("SdkMessageProcessingStepImage").Select(i => Image(i, name))],
        };
    }

    private static StepImage Image(XElement e, string step)
    {
        var name = Trimmed(e.Attribute("Name")?.Value) ?? Text(e, "EntityAlias") ?? "";
        var type = Integer(e, "ImageType") ?? 0;
        if (type is < 0 or > 2) throw Malformed(e, $"Step '{step}': ImageType is {type}; it has to be 0 (before), 1 (after) or 2 (both).");
        return new StepImage(
            Id(e, "SdkMessageProcessingStepImageId") ?? NameGuid.Create($"image:{step}|{name}"),
            name,
            Text(e, "EntityAlias") ?? name,
            (ImageType)type,
            Text(e, "MessagePropertyName") ?? "Target",
            Names(Text(e, "Attributes")));
    }
}
