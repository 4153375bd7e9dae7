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

    /// <summary>The user's row as a representative, active or not; nothing when there is none.</summary>
    internal Guid? RepresentativeId { get; init; }

    /// <summary>The version of that row as read.</summary>
    internal string? RowVersion { get; init; }

    /// <summary>When the last visit was given that was counted, UTC.</summary>
    internal DateTime? GivenOn { get; init; }

    /// <summary>Visits given on the day of that one.</summary>
    internal int Given { get; init; }

    /// <summary>Working hours; nothing = every hour counts.</summary>
    internal BusinessCalendar? Calendar { get; init; }

    /// <summary>Accounts, of those asked for, that belong to the user.</summary>
    internal HashSet<Guid> AccountIds { get; } = new HashSet<Guid>();

    /// <summary>Visits given on the user's day of a moment (UTC) so far, as far as they were counted.</summary>
    internal int GivenUntil(DateTime now) => GivenOn >= (Calendar == null ? now.Date : Calendar.StartOfDay(now)) ? Given : 0;
}
