using System.Linq;
using System.Xml.Linq;
using OmniChannel.SolutionPackage.Model;
using static OmniChannel.SolutionPackage.Reading.XmlReading;

namespace OmniChannel.SolutionPackage.Reading;

internal static class OptionSetReader
{
    public static OptionSet Read(XElement xml, bool isGlobal) => new()
    {
        Name = RequiredAttribute(xml, "Name"),
        Kind = Text(xml, "OptionSetType") switch
        {
            "bit" => OptionSetKind.Bit,
            "state" => OptionSetKind.State,
            "status" => OptionSetKind.Status,
            _ => OptionSetKind.Picklist,
        },
        IsGlobal = isGlobal,
        Labels = Labels(xml.Element("displaynames")),
        Descriptions = Labels(xml.Element("Descriptions")),
        Options =
        [
            .. xml.Elements("options").Elements("option")
                .Concat(xml.Elements("states").Elements("state"))
                .Concat(xml.Elements("statuses").Elements("status"))
                .Select(Option),
        ],
    };

    private static Option Option(XElement e) => new(IntegerAttribute(e, "value"), Labels(e.Element("labels")))
    {
        Descriptions = Labels(e.Element("Descriptions")),
        State = e.Attribute("state") is null ? null : IntegerAttribute(e, "state"),
        DefaultStatus = e.Attribute("defaultstatus") is null ? null : IntegerAttribute(e, "defaultstatus"),
        InvariantName = Trimmed(e.Attribute("invariantname")?.Value),
        Color = Trimmed(e.Attribute("Color")?.Value),
    };
}
