using System.IO;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace OmniChannel.SolutionPackage.Packing;

/// <summary>Writes XML so that the same document is the same bytes, whatever machine wrote the file it was read from.</summary>
internal static class XmlWriting
{
    /// <summary>A part of the package; without indentation, as it would be a quarter of the large ones.</summary>
    public static byte[] Bytes(XDocument document) => Bytes(document.Root!, declaration: false, indent: false);

    public static byte[] Bytes(XElement root, bool declaration, bool indent = true)
    {
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: declaration),
            OmitXmlDeclaration = !declaration,
            Indent = indent,
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Replace,
        };
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, settings)) root.WriteTo(writer);
        return stream.ToArray();
    }

    /// <summary>Text of a file in a solution folder: with declaration, without byte order mark, ending in a line break.</summary>
    public static string FileText(XElement root)
    {
        var bytes = Bytes(root, declaration: true);
        return Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF') + "\n";
    }
}
