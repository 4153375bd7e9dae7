using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;
using OmniChannel.Dataverse.Settings;
using OmniChannel.Dataverse.Tables;
using OmniChannel.Domain.Handover;

namespace OmniChannel.Dataverse.Handover;

/// <summary>
/// Who may be given the visits of some contacts, in the order of the chain: owner, deputy, team, owner of the account, fallback queue. The later links are read
/// only when an earlier one cannot take it.
/// </summary>
internal sealed class VisitOwners
{
    private readonly SystemStore _rows;
    private readonly FallbackQueue? _queue;
    private readonly Dictionary<Guid, VisitUser> _users;
    private readonly GivenVisits _given;
    private readonly int? _limit;
    private readonly List<ScoredContact> _contacts;
    private TeamRoles? _teams;

    private VisitOwners(
        SystemStore rows, HandoverSettings settings, DateTime now, List<ScoredContact> contacts, Dictionary<Guid, VisitUser> users)
    {
        _rows = rows;
        _queue = settings.Queue;
        _contacts = contacts;
        _users = users;
        _limit = SettingNumbers.Read(settings.Values, SettingCodes.DailyLimit);
        _given = new GivenVisits(rows, now);
    }

    internal static VisitOwners Read(SystemStore rows, HandoverSettings settings, DateTime now, IEnumerable<ScoredContact> contacts)
    {
        var all = contacts.ToList();
        var users = new UserReads(rows, now).Read(
            all.Where(contact => contact.Owner?.LogicalName == TableNames.SystemUsers).Select(contact => contact.Owner!.Id).Distinct().ToList(),
            all.Where(contact => contact.AccountId != null).Select(contact => contact.AccountId!.Value).Distinct().ToList());
        var owners = new VisitOwners(rows, settings, now, all, users);
        owners.ReadRoles();
        return owners;
    }

    /// <summary>The chain of a contact, as far as it is needed.</summary>
    internal IReadOnlyList<OwnerCandidate> Of(ScoredContact contact)
    {
        var chain = new List<OwnerCandidate>();
        var owner = OwnerOf(contact);
        if (owner != null) chain.Add(Candidate(owner, OwnerRule.ContactOwner));
        else if (contact.Owner is EntityReference team && team.LogicalName == TableNames.Teams) chain.Add(Team(team.Id, team.Name ?? string.Empty, OwnerRule.ContactOwner));
        if (IsSettled(chain)) return chain;
        if (owner?.DeputyId is Guid deputy && _users.TryGetValue(deputy, out var found)) chain.Add(Candidate(found, OwnerRule.Deputy));
        if (IsSettled(chain)) return chain;
        if (TeamOf(owner) is VisitTeam stands) chain.Add(Team(stands.Id, stands.Name, OwnerRule.Team));
        if (IsSettled(chain)) return chain;
        var ofAccount = contact.AccountId is Guid account ? _users.Values.Where(user => user.AccountIds.Contains(account)).OrderBy(user => user.Id).FirstOrDefault() : null;
        if (ofAccount != null) chain.Add(Candidate(ofAccount, OwnerRule.AccountOwner));
        if (IsSettled(chain)) return chain;
        if (_queue != null) chain.Add(new OwnerCandidate { Id = _queue.Id, Kind = OwnerKind.Queue, Rule = OwnerRule.FallbackQueue, Name = _queue.Name });
        return chain;
    }

    /// <summary>Counts a task that is to be given to somebody.</summary>
    internal void Give(Guid ownerId)
    {
        if (_users.TryGetValue(ownerId, out var user) && LimitOf(user) != null) _given.Give(user);
    }

    /// <summary>Writes what has been counted, before any task is given.</summary>
    /// <exception cref="RefusedException">Another request gave one of them a visit meanwhile; the code tells senders to send again.</exception>
    internal void WriteGiven() => _given.Write();

    private static bool IsSettled(List<OwnerCandidate> chain) => chain.Count > 0 && chain[chain.Count - 1].CanTake;

    private VisitUser? OwnerOf(ScoredContact contact) =>
        contact.Owner is EntityReference owner && owner.LogicalName == TableNames.SystemUsers && _users.TryGetValue(owner.Id, out var user) ? user : null;

    private OwnerCandidate Candidate(VisitUser user, OwnerRule rule) => new OwnerCandidate
    {
        Id = user.Id,
        Kind = OwnerKind.User,
        Rule = rule,
        Name = user.Name,
        IsEnabled = user.IsEnabled,
        HasRole = user.HasRole,
        IsAbsent = user.IsAbsent,
        Language = user.Language,
        Calendar = user.Calendar,
        DailyLimit = LimitOf(user),
        GivenToday = _given.Today(user),
    };

    private static OwnerCandidate Team(Guid id, string name, OwnerRule rule) => new OwnerCandidate { Id = id, Kind = OwnerKind.Team, Rule = rule, Name = name };

    /// <summary>The team set for the owner, else the first that the owner is a member of.</summary>
    private VisitTeam? TeamOf(VisitUser? owner)
    {
        if (owner == null) return null;
        var teams = Teams().Owning;
        return teams.FirstOrDefault(team => team.Id == owner.TeamId)
            ?? teams.FirstOrDefault(team => !team.IsOfBusinessUnit && team.MemberIds.Contains(owner.Id));
    }

    /// <summary>Who may work on visits: by roles of their own, else by those of their teams.</summary>
    private void ReadRoles()
    {
        var able = new RoleReads(_rows).WithOwnRole(_users.Keys.ToList());
        if (able.Count < _users.Count) able.UnionWith(Teams().AbleMembers);
        foreach (var user in _users.Values) user.HasRole = able.Contains(user.Id);
    }

    private TeamRoles Teams() => _teams ??= new RoleReads(_rows).Teams(
        _contacts.Select(OwnerOf).Select(owner => owner?.TeamId).Where(team => team != null).Select(team => team!.Value).Distinct().ToList(), _users.Keys.ToList());

    private int? LimitOf(VisitUser user) => user.DailyLimit ?? _limit;
}
