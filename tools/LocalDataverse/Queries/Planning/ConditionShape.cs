using System.Numerics;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Queries.Tree;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>How many parameters the values of a condition take.</summary>
internal static class ConditionShape
{
    /// <summary>
    /// Lists are rounded up to a power of two, the last value repeated, so that lists of any length share a few plans. Contain-values and the sets of
    /// multi-select choices keep their count, because there a repeated value would mean something.
    /// </summary>
    public static int PaddedCount(ConditionNode condition)
    {
        var count = condition.Values.Count;
        return count > 1 && condition.Operator is ConditionOperator.In or ConditionOperator.NotIn ? (int)BitOperations.RoundUpToPowerOf2((uint)count)
            : count;
    }
}
