using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Handover;

/// <summary>
/// Counts the visits that a day brings to users whose visits are limited, each by its own day, on their row as a representative. A count is written only over the one that
/// was read: of two requests that give somebody a visit at the same moment one wins, and the other fails as a whole with the code that tells senders to send again. What is
/// counted is what was given, also when the visit is deleted or goes to somebody else later.
/// </summary>
internal sealed class GivenVisits
{
    private readonly SystemStore _rows;
    private readonly DateTime _now;
    private readonly Dictionary<VisitUser, int> _given = new Dictionary<VisitUser, int>();

    internal GivenVisits(SystemStore rows, DateTime now)
    {
        _rows = rows;
        _now = now;
    }

    internal int Today(VisitUser user) => user.GivenUntil(_now) + (_given.TryGetValue(user, out var given) ? given : 0);

    internal void Give(VisitUser user) => _given[user] = (_given.TryGetValue(user, out var given) ? given : 0) + 1;

    /// <summary>Writes the counts, in the order of their ids so that two requests cannot wait for each other.</summary>
    /// <exception cref="RefusedException">Another request counted meanwhile; the code tells senders to send again.</exception>
    internal void Write()
    {
        foreach (var user in _given.Keys.OrderBy(user => user.RepresentativeId).ThenBy(user => user.Id))
        {
            try
            {
                Write(user);
            }
            catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode is ErrorCodes.ChangedMeanwhile or ErrorCodes.DuplicateKey)
            {
                throw new RefusedException(VisitMessages.GivenByAnother.With(user.Name), ErrorCodes.SendAgain, fault);
            }
        }
        _given.Clear();
    }

    private void Write(VisitUser user)
    {
        var row = new Entity(TableNames.Representatives) { [Representatives.GivenOn] = _now, [Representatives.Given] = Today(user) };
        if (user.RepresentativeId is Guid id)
        {
            row.Id = id;
            row.RowVersion = user.RowVersion;
            _rows.Send(new UpdateRequest { Target = row, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });
            return;
        }
        // Whoever is limited by the setting alone gets a row with the first visit.
        row[Representatives.UserId] = new EntityReference(TableNames.SystemUsers, user.Id);
        row[Representatives.Name] = FittedText.Cut(user.Name, Columns.NameLength);
        _rows.Create(row);
    }
}

/// <summary>What is said when a visit cannot be given just now.</summary>
internal static class VisitMessages
{
    internal static readonly Sentence GivenByAnother = new Sentence(
        "visit-given-by-another",
        "Another request gave {0} a next best visit at the same moment. Nothing was stored; send the request again.",
        "Eine andere Anforderung hat {0} im selben Augenblick einen nächstbesten Besuch gegeben. Es wurde nichts gespeichert; senden Sie die Anforderung erneut.",
        "Un'altra richiesta ha assegnato a {0} una visita successiva nello stesso istante. Non è stato salvato nulla; inviare di nuovo la richiesta.");
}
