using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Health;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Health;

/// <summary>Lead scores that have to be looked at again: mending does what the sweep does, and finds a task that is open. What it asks for holds the name.</summary>
internal abstract class LeadScorePart : QueriedPart
{
    /// <summary>What is wrong; {0} = name of the lead score.</summary>
    protected abstract Sentence Problem { get; }

    protected override HealthFinding Describe(Entity row)
    {
        var name = row.GetAttributeValue<string>(LeadScores.Name) ?? string.Empty;
        return new HealthFinding(HealthMessages.MissingHandover, TableNames.LeadScores, row.Id, name, Problem.With(name), HealthMessages.LookAgain.With());
    }

    protected override void Mend(HealthWork work, IReadOnlyList<Entity> rows) => work.SettleWithOpenVisits(rows.Select(row => row.Id).ToList());
}
