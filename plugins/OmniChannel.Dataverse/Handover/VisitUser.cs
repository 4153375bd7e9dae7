using System;
using System.Collections.Generic;
using OmniChannel.Domain.Handover;
using OmniChannel.Domain.Wording;

namespace OmniChannel.Dataverse.Handover;

/// <summary>A user who may be given visits, with what is set for it as a representative.</summary>
internal sealed class VisitUser
{
    internal Guid Id { get; init; }

    internal string Name { get; init; } = string.Empty;

    internal bool IsEnabled { get; init; }

    internal bool HasRole { get; set; }

    internal Language Language { get; init; }

    internal Guid? DeputyId { get; init; }

    internal Guid? TeamId { get; init; }

    internal Guid? ManagerId { get; init; }

    internal bool IsAbsent { get; init; }

    internal int? DailyLimit { get; init; }

    /// <summary>Working hours; nothing = every hour counts.</summary>
    internal BusinessCalendar? Calendar { get; init; }

    /// <summary>Accounts, of those asked for, that belong to the user.</summary>
    internal HashSet<Guid> AccountIds { get; } = new HashSet<Guid>();

    /// <summary>When today began for the user, UTC.</summary>
    internal DateTime Today(DateTime now) => Calendar == null ? now.Date : Calendar.StartOfDay(now);
}
