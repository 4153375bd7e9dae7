namespace OmniChannel.Dataverse.Tables;

internal static class ModelStatus
{
    internal const int Draft = 1;
    internal const int Published = 384210000;
    internal const int Retired = 2;
}

internal static class RowState
{
    internal const int Active = 0;
    internal const int Inactive = 1;
}

internal static class RuleKinds
{
    internal const int Interaction = 384210000;
    internal const int Profile = 384210001;
}

internal static class EntrySources
{
    internal const int Interaction = 384210000;
    internal const int Manual = 384210001;
    internal const int Reversal = 384210002;
}

internal static class ProfilingStates
{
    internal const int Allowed = 384210000;
    internal const int Objected = 384210001;
    internal const int Frozen = 384210002;
}

internal static class LeadStates
{
    internal const int Nurturing = 384210000;
    internal const int HandedOver = 384210001;
    internal const int Accepted = 384210002;
    internal const int SalesReady = 384210003;
    internal const int Recycled = 384210004;
    internal const int Lost = 384210005;
}

internal static class TaskStates
{
    internal const int Open = 0;
    internal const int Completed = 1;
    internal const int Canceled = 2;
}

internal static class TagStates
{
    internal const int Proposed = 384210000;
    internal const int Accepted = 384210001;
    internal const int Rejected = 384210002;
}

internal static class TagSources
{
    internal const int Automatic = 384210000;
    internal const int Manual = 384210001;
    internal const int Inherited = 384210002;
}

internal static class Approvals
{
    internal const int Approved = 384210001;
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
    internal const int MemoLength = 1048576;
}
