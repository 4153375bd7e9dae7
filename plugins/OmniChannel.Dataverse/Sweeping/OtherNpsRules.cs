using System;
using OmniChannel.Dataverse.Nps;

namespace OmniChannel.Dataverse.Sweeping;

/// <summary>NPS periods that a job on another rule was still writing when the rule was changed, or that the job of the new one has left.</summary>
internal sealed class OtherNpsRules : SweepPhase
{
    internal override string Name => "npsrule";

    internal override SweepPage Run(SweepWork work, SweepPosition position, int size)
    {
        var page = Math.Min(size, NpsRuleWork.PageSize);
        var handled = new RuleChange(work.Rows).HandlePage(page);
        return new SweepPage(handled, handled < page ? null : new SweepPosition(position.Page + 1, null));
    }
}
