namespace OmniChannel.Dataverse.Tables;

internal static class ModelStatus
{
    internal const int Draft = (int)Generated.ScoringModelStatus.Draft;
    internal const int Published = (int)Generated.ScoringModelStatus.Published;
    internal const int Retired = (int)Generated.ScoringModelStatus.Retired;
}

internal static class JobStates
{
    internal const int Waiting = (int)Generated.JobStatus.Waiting;
    internal const int Running = (int)Generated.JobStatus.Running;
    internal const int Done = (int)Generated.JobStatus.Done;
    internal const int Failed = (int)Generated.JobStatus.Failed;
    internal const int Cancelled = (int)Generated.JobStatus.Cancelled;
}

internal static class RowState
{
    internal const int Active = (int)Generated.ContactState.Active;
    internal const int Inactive = (int)Generated.ContactState.Inactive;
}

internal static class RuleKinds
{
    internal const int Interaction = (int)Generated.ScoringRuleKind.Interaction;
    internal const int Profile = (int)Generated.ScoringRuleKind.Profile;
    internal const int Interest = (int)Generated.ScoringRuleKind.Interest;
    internal const int Audience = (int)Generated.ScoringRuleKind.Audience;
    internal const int Inactivity = (int)Generated.ScoringRuleKind.Inactivity;
}

internal static class RuleRepeats
{
    internal const int FirstTimeOnly = (int)Generated.ScoringRuleRepeat.FirstTimeOnly;
    internal const int OncePerContent = (int)Generated.ScoringRuleRepeat.OncePerContent;
    internal const int LimitedPerPeriod = (int)Generated.ScoringRuleRepeat.LimitedPerPeriod;
    internal const int EnoughPerPeriod = (int)Generated.ScoringRuleRepeat.OnceEnoughPerPeriod;
    internal const int EnoughDaysPerPeriod = (int)Generated.ScoringRuleRepeat.OnceOnEnoughDaysPerPeriod;
}

internal static class BandDimensions
{
    internal const int Score = (int)Generated.GradeBandDimension.Score;
    internal const int Profile = (int)Generated.GradeBandDimension.Profile;
    internal const int Engagement = (int)Generated.GradeBandDimension.Engagement;
}

internal static class EntrySources
{
    internal const int Interaction = (int)Generated.ScoreEntrySource.Interaction;
    internal const int Manual = (int)Generated.ScoreEntrySource.Manual;
    internal const int Reversal = (int)Generated.ScoreEntrySource.Reversal;
}

internal static class BotDecisions
{
    internal const int Counts = (int)Generated.InteractionBotDecision.Counts;
    internal const int WasABot = (int)Generated.InteractionBotDecision.WasABot;
}

internal static class ProfilingStates
{
    internal const int Allowed = (int)Generated.ContactProfiling.Allowed;
    internal const int Objected = (int)Generated.ContactProfiling.Objected;
    internal const int Frozen = (int)Generated.ContactProfiling.Frozen;
}

internal static class LeadStateValues
{
    internal const int Nurturing = (int)Generated.LeadScoreState.Nurturing;
    internal const int HandedOver = (int)Generated.LeadScoreState.HandedOver;
    internal const int Accepted = (int)Generated.LeadScoreState.Accepted;
    internal const int SalesReady = (int)Generated.LeadScoreState.SalesReady;
    internal const int Recycled = (int)Generated.LeadScoreState.Recycled;
    internal const int Lost = (int)Generated.LeadScoreState.Lost;
}

internal static class TaskStates
{
    internal const int Open = (int)Generated.TaskState.Open;
    internal const int Completed = (int)Generated.TaskState.Completed;
    internal const int Canceled = (int)Generated.TaskState.Canceled;
}

internal static class TagStates
{
    internal const int Proposed = (int)Generated.ContentTagStatus.Proposed;
    internal const int Accepted = (int)Generated.ContentTagStatus.Accepted;
    internal const int Rejected = (int)Generated.ContentTagStatus.Rejected;
}

internal static class TagSources
{
    internal const int Automatic = (int)Generated.ContentTagSource.Automatic;
    internal const int Manual = (int)Generated.ContentTagSource.Manual;
    internal const int Inherited = (int)Generated.ContentTagSource.Inherited;
}

internal static class Approvals
{
    internal const int Approved = (int)Generated.ContentApproval.Approved;
}

/// <summary>What columns hold, in characters, where we fill them.</summary>
internal static class Columns
{
    internal const int NameLength = 200;
    internal const int ReasonLength = 850;
    internal const int SubjectLength = 200;
    internal const int DescriptionLength = 2000;
    internal const int TaskReasonLength = 4000;
    internal const int EvidenceLength = 4000;
    internal const int ReviewReasonLength = Generated.Content.Limits.ReviewReason;
    internal const int MissingFacetsLength = Generated.Content.Limits.MissingFacets;
    internal const int MemoLength = 1048576;
}

internal static class LabelKinds
{
    internal const int Preferred = (int)Generated.TermLabelKind.Preferred;
    internal const int Synonym = (int)Generated.TermLabelKind.Synonym;
}
