// Columns are named through the generated tables, so that one that is renamed breaks the build. The plural is the table: Contacts.OwnerId.
global using Accounts = OmniChannel.Dataverse.Generated.Account.Fields;
global using Calendars = OmniChannel.Dataverse.Generated.Calendar.Fields;
global using Channels = OmniChannel.Dataverse.Generated.Channel.Fields;
global using Contacts = OmniChannel.Dataverse.Generated.Contact.Fields;
global using ContentTags = OmniChannel.Dataverse.Generated.ContentTag.Fields;
global using ContentTypes = OmniChannel.Dataverse.Generated.ContentType.Fields;
global using Contents = OmniChannel.Dataverse.Generated.Content.Fields;
global using Feedbacks = OmniChannel.Dataverse.Generated.Feedback.Fields;
global using GradeBands = OmniChannel.Dataverse.Generated.GradeBand.Fields;
global using Holidays = OmniChannel.Dataverse.Generated.Holiday.Fields;
global using InteractionTypes = OmniChannel.Dataverse.Generated.InteractionType.Fields;
global using Interactions = OmniChannel.Dataverse.Generated.Interaction.Fields;
global using Interests = OmniChannel.Dataverse.Generated.Interest.Fields;
global using JobRows = OmniChannel.Dataverse.Generated.Job.Fields;
global using LeadScores = OmniChannel.Dataverse.Generated.LeadScore.Fields;
global using NextBestVisits = OmniChannel.Dataverse.Generated.Task.Fields;
global using NpsPeriods = OmniChannel.Dataverse.Generated.NpsPeriod.Fields;
global using NpsResponses = OmniChannel.Dataverse.Generated.NpsResponse.Fields;
global using QueueItems = OmniChannel.Dataverse.Generated.QueueItem.Fields;
global using Queues = OmniChannel.Dataverse.Generated.Queue.Fields;
global using Representatives = OmniChannel.Dataverse.Generated.Representative.Fields;
global using ScoreEntries = OmniChannel.Dataverse.Generated.ScoreEntry.Fields;
global using ScoreSnapshots = OmniChannel.Dataverse.Generated.ScoreSnapshot.Fields;
global using ScoringGroups = OmniChannel.Dataverse.Generated.ScoringGroup.Fields;
global using ScoringModels = OmniChannel.Dataverse.Generated.ScoringModel.Fields;
global using ScoringRules = OmniChannel.Dataverse.Generated.ScoringRule.Fields;
global using SettingRows = OmniChannel.Dataverse.Generated.Setting.Fields;
global using SweepTickets = OmniChannel.Dataverse.Generated.SweepTicket.Fields;
global using SystemUsers = OmniChannel.Dataverse.Generated.SystemUser.Fields;
global using TermLabels = OmniChannel.Dataverse.Generated.TermLabel.Fields;
global using Terms = OmniChannel.Dataverse.Generated.Term.Fields;
global using UserSettingsRows = OmniChannel.Dataverse.Generated.UserSettings.Fields;

namespace OmniChannel.Dataverse.Tables;

/// <summary>Logical names of the tables we read and write.</summary>
internal static class TableNames
{
    internal const string Accounts = Generated.Account.EntityLogicalName;
    internal const string Calendars = Generated.Calendar.EntityLogicalName;
    internal const string Channels = Generated.Channel.EntityLogicalName;
    internal const string Contacts = Generated.Contact.EntityLogicalName;
    internal const string ContentTags = Generated.ContentTag.EntityLogicalName;
    internal const string ContentTypes = Generated.ContentType.EntityLogicalName;
    internal const string Contents = Generated.Content.EntityLogicalName;
    internal const string Feedbacks = Generated.Feedback.EntityLogicalName;
    internal const string GradeBands = Generated.GradeBand.EntityLogicalName;
    internal const string Holidays = Generated.Holiday.EntityLogicalName;
    internal const string InteractionTypes = Generated.InteractionType.EntityLogicalName;
    internal const string Interactions = Generated.Interaction.EntityLogicalName;
    internal const string Interests = Generated.Interest.EntityLogicalName;
    internal const string JobRows = Generated.Job.EntityLogicalName;
    internal const string LeadScores = Generated.LeadScore.EntityLogicalName;
    internal const string NextBestVisits = Generated.Task.EntityLogicalName;
    internal const string NpsPeriods = Generated.NpsPeriod.EntityLogicalName;
    internal const string NpsResponses = Generated.NpsResponse.EntityLogicalName;
    internal const string QueueItems = Generated.QueueItem.EntityLogicalName;
    internal const string Queues = Generated.Queue.EntityLogicalName;
    internal const string Representatives = Generated.Representative.EntityLogicalName;
    internal const string ScoreEntries = Generated.ScoreEntry.EntityLogicalName;
    internal const string ScoreSnapshots = Generated.ScoreSnapshot.EntityLogicalName;
    internal const string ScoringGroups = Generated.ScoringGroup.EntityLogicalName;
    internal const string ScoringModels = Generated.ScoringModel.EntityLogicalName;
    internal const string ScoringRules = Generated.ScoringRule.EntityLogicalName;
    internal const string SettingRows = Generated.Setting.EntityLogicalName;
    internal const string SweepTickets = Generated.SweepTicket.EntityLogicalName;
    internal const string SystemUsers = Generated.SystemUser.EntityLogicalName;
    internal const string TermLabels = Generated.TermLabel.EntityLogicalName;
    internal const string Terms = Generated.Term.EntityLogicalName;
    internal const string UserSettings = Generated.UserSettings.EntityLogicalName;
}
