using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace OmniChannel.Viewer.Content;

/// <summary>Names the scripts that stand in a page of the solution, so that a browser runs these and no others that get into it.</summary>
internal static partial class ScriptHashes
{
    /// <summary>The hashes, as a policy names them.</summary>
    public static IEnumerable<string> Of(ReadOnlySpan<byte> page) =>
        [.. Inline().Matches(Encoding.UTF8.GetString(page)).Select(script => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.Groups[1].Value)))}'")];

    [GeneratedRegex(@"<script(?![^>]*\bsrc\s*=)[^>]*>(.*?)</script>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Inline();
}
