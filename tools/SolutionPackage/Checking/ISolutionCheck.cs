using System.Collections.Generic;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>One thing that is checked.</summary>
internal interface ISolutionCheck
{
    /// <summary>Finds what is wrong.</summary>
    IEnumerable<Finding> Check(Solution solution, KnownNames known);
}
