using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;
using static OmniChannel.SolutionPackage.Reading.XmlReading;

namespace OmniChannel.SolutionPackage.Reading;

/// <summary>Reads custom APIs and environment variables, which lie in files of their own beside customizations.xml.</summary>
internal static class CustomApiReader
{
    private const string ApiFile = "customapi.xml";
    private const string RequestFile = "customapirequestparameter.xml";
    private const string ResponseFile = "customapiresponseproperty.xml";
    private const string VariableFile = "environmentvariabledefinition.xml";

    /// <summary>True for an entry that this reader knows.</summary>
    public static bool Reads(string part) =>
        (part.StartsWith("customapis/", StringComparison.OrdinalIgnoreCase) &&
            (IsFile(part, ApiFile) || IsFile(part, RequestFile) || IsFile(part, ResponseFile))) ||
        (part.StartsWith("environmentvariabledefinitions/", StringComparison.OrdinalIgnoreCase) && IsFile(part, VariableFile));

    public static IEnumerable<CustomApi> Read(PackageContent content)
    {
        foreach (var path in Files(content, "customapis/", ApiFile))
        {
            var folder = path[..^ApiFile.Length];
            var e = Parse(content.Parts[path], path).Root!;
            yield return new CustomApi
            {
                UniqueName = RequiredAttribute(e, "uniquename"),
                Name = Text(e, "name") ?? "",
                Labels = Labels(e.Element("displayname")),
                Descriptions = Labels(e.Element("description")),
                BindingType = Integer(e, "bindingtype") ?? 0,
                BoundTable = Text(e, "boundentitylogicalname"),
                IsFunction = Flag(e, "isfunction"),
                IsPrivate = Flag(e, "isprivate"),
                AllowedStepType = Integer(e, "allowedcustomprocessingsteptype") ?? 0,
                ExecutePrivilege = Text(e, "executeprivilegename"),
                PluginTypeId = Id(e.Element("plugintypeid"), "plugintypeid") ?? Id(e.Element("plugintypeid"), "plugintypeexportkey"),
                IsWorkflowStep = Flag(e, "workflowsdkstepenabled"),
                RequestParameters = [.. Parameters(content, folder, RequestFile)],
                ResponseProperties = [.. Parameters(content, folder, ResponseFile)],
            };
        }
    }

    public static IEnumerable<EnvironmentVariable> EnvironmentVariables(PackageContent content) =>
        from path in Files(content, "environmentvariabledefinitions/", VariableFile)
        let e = Parse(content.Parts[path], path).Root!
        select new EnvironmentVariable(
            RequiredAttribute(e, "schemaname"),
            Integer(e, "type") ?? 100000000,
            e.Element("defaultvalue")?.Value,
            Labels(e.Element("displayname")),
            Labels(e.Element("description")));

    private static IEnumerable<CustomApiParameter> Parameters(PackageContent content, string folder, string file) =>
        from path in Files(content, folder, file)
        let e = Parse(content.Parts[path], path).Root!
        select new CustomApiParameter(
            RequiredAttribute(e, "uniquename"),
            (CustomApiParameterType)(Integer(e, "type") ?? throw Malformed(e, "a parameter has no <type>. Add 0 to 12.")),
            Flag(e, "isoptional"),
            Text(e, "logicalentityname"),
            Labels(e.Element("displayname")),
            Labels(e.Element("description")));

    private static IEnumerable<string> Files(PackageContent content, string folder, string file) => content.Parts.Keys
        .Where(p => p.StartsWith(folder, StringComparison.OrdinalIgnoreCase) && IsFile(p, file))
        .Order(StringComparer.Ordinal);

    private static bool IsFile(string path, string file) => path.EndsWith("/" + file, StringComparison.OrdinalIgnoreCase);
}
