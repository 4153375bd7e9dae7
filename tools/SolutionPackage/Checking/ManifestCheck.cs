using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Version, prefix and languages of the manifest.</summary>
internal sealed class ManifestCheck : ISolutionCheck
{
    public IEnumerable<Finding> Check(Solution solution, KnownNames known)
    {
        var numbers = solution.Version.Split('.');
        if (numbers.Length != 4 || !numbers.All(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            yield return new Finding(
                "Version",
                $"The version of the solution is '{solution.Version}'; write four numbers with dots, such as 1.0.0.0.");
        var prefix = solution.Publisher.Prefix;
        if (prefix.Length is < 2 or > 8 || !prefix.All(char.IsAsciiLetterOrDigit) || !char.IsAsciiLetter(prefix[0]) ||
            prefix.StartsWith("mscrm", System.StringComparison.OrdinalIgnoreCase))
        {
            yield return new Finding(
                "CustomizationPrefix",
                $"The publisher's prefix is '{prefix}'; it has to be 2 to 8 letters and digits, begin with a letter, and not with mscrm.");
        }

        if (solution.Publisher.OptionValuePrefix is < 10_000 or > 99_999)
            yield return new Finding(
                "CustomizationOptionValuePrefix",
                $"The publisher's option value prefix is {solution.Publisher.OptionValuePrefix}; it has to be a number of five digits.");
        if (!solution.UniqueName.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
            yield return new Finding("UniqueName", $"The solution is called '{solution.UniqueName}'; use letters, digits and underscores alone.");
        if (solution.Languages.Count > 0 && !solution.Languages.Contains(1033))
            yield return new Finding("Languages", "The package lists languages and not 1033, which is its base language. Add 1033.");
        foreach (var missing in solution.MissingDependencies.Where(m => m.RequiredSolution?.StartsWith("Active", System.StringComparison.Ordinal) == true))
            yield return new Finding(
                missing.RequiredName,
                $"{missing.DependentName} needs {missing.RequiredName} of a solution called Active, which nobody can install. Put it into this solution.");
    }
}
