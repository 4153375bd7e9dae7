using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace OmniChannel.SolutionPackage;

/// <summary>The raw content of a solution: two documents and the files they refer to.</summary>
/// <param name="Manifest">solution.xml.</param>
/// <param name="Customizations">customizations.xml.</param>
/// <param name="Parts">All other entries by name, with forward slashes and without a leading one; names differ in more than case.</param>
internal sealed record PackageContent(XDocument Manifest, XDocument Customizations, IReadOnlyDictionary<string, byte[]> Parts)
{
    /// <summary>The bytes of an entry, or nothing when the package does not have it.</summary>
    /// <param name="name">Name of the entry.</param>
    /// <returns>The bytes.</returns>
    public ReadOnlyMemory<byte> Bytes(string name) => Parts.TryGetValue(name, out var bytes) ? bytes : default(ReadOnlyMemory<byte>);
}
