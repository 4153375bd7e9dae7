namespace OmniChannel.Dataverse.Tables;

internal static class Accounts
{
    internal const string Table = "account";
    internal const string Id = "accountid";
    internal const string Name = "name";
    internal const string Nps = "omni_nps";
    internal const string NpsDetractors = "omni_npsdetractors";
    internal const string NpsHigh = "omni_npshigh";
    internal const string NpsLow = "omni_npslow";
    internal const string NpsPassives = "omni_npspassives";
    internal const string NpsPromoters = "omni_npspromoters";
    internal const string NpsResponses = "omni_npsresponses";
    internal const string VersionNumber = "versionnumber";
}

internal static class Channels
{
    internal const string Table = "omni_channel";
    internal const string Id = "omni_channelid";
    internal const string Code = "omni_code";
    internal const string Kind = "omni_kind";
    internal const string McqWeight = "omni_mcqweight";
    internal const string Name = "omni_name";
    internal const string Permission = "omni_permission";
    internal const string StateCode = "statecode";
    internal const string StatusCode = "statuscode";
    internal const string VersionNumber = "versionnumber";
}

internal static class Contacts
{
    internal const string Table = "contact";
    internal const string Id = "contactid";
    internal const string DoNotBulkEmail = "donotbulkemail";
    internal const string DoNotEmail = "donotemail";
    internal const string DoNotPhone = "donotphone";
    internal const string DoNotPostalMail = "donotpostalmail";
    internal const string FullName = "fullname";
    internal const string Language = "omni_language";
    internal const string NpsCategory = "omni_npscategory";
    internal const string NpsChange = "omni_npschange";
    internal const string NpsCount = "omni_npscount";
    internal const string NpsOn = "omni_npson";
    internal const string NpsPrevious = "omni_npsprevious";
    internal const string NpsScore = "omni_npsscore";
    internal const string OwnerId = "ownerid";
    internal const string OwningUser = "owninguser";
    internal const string ParentCustomerId = "parentcustomerid";
    internal const string Profiling = "omni_profiling";
    internal const string ProfilingReason = "omni_profilingreason";
    internal const string StateCode = "statecode";
    internal const string VersionNumber = "versionnumber";
}

internal static class Contents
{
    internal const string Table = "omni_content";
    internal const string Id = "omni_contentid";
    internal const string Abstract = "omni_abstract";
    internal const string Approval = "omni_approval";
    internal const string Body = "omni_body";
    internal const string Code = "omni_code";
    internal const string ContentTypeId = "omni_contenttypeid";
    internal const string Language = "omni_language";
    internal const string MasterId = "omni_masterid";
    internal const string Name = "omni_name";
    internal const string OwnerId = "ownerid";
    internal const string StateCode = "statecode";
    internal const string StatusCode = "statuscode";
    internal const string Url = "omni_url";
    internal const string ValidFrom = "omni_validfrom";
    internal const string ValidUntil = "omni_validuntil";
    internal const string Version = "omni_version";
    internal const string VersionNumber = "versionnumber";
}

internal static class ContentTags
{
    internal const string Table = "omni_contenttag";
    internal const string Id = "omni_contenttagid";
    internal const string Confidence = "omni_confidence";
    internal const string ContentId = "omni_contentid";
    internal const string Evidence = "omni_evidence";
    internal const string Name = "omni_name";
    internal const string Source = "omni_source";
    internal const string StateCode = "statecode";
    internal const string Status = "omni_status";
    internal const string StatusCode = "statuscode";
    internal const string TermId = "omni_termid";
    internal const string VersionNumber = "versionnumber";
}

internal static class ContentTypes
{
    internal const string Table = "omni_contenttype";
    internal const string Id = "omni_contenttypeid";
    internal const string Code = "omni_code";
    internal const string MandatoryTerms = "omni_mandatoryterms";
    internal const string Name = "omni_name";
    internal const string NamingPattern = "omni_namingpattern";
    internal const string StateCode = "statecode";
    internal const string StatusCode = "statuscode";
    internal const string VersionNumber = "versionnumber";
}

internal static class Interactions
{
    internal const string Table = "omni_interaction";
    internal const string Id = "omni_interactionid";
    internal const string ChannelId = "omni_channelid";
    internal const string Comment = "omni_comment";
    internal const string ContactId = "omni_contactid";
    internal const string ContentId = "omni_contentid";
    internal const string ExternalId = "omni_externalid";
    internal const string InteractionTypeId = "omni_interactiontypeid";
    internal const string Name = "omni_name";
    internal const string OccurredOn = "omni_occurredon";
    internal const string OwnerId = "ownerid";
    internal const string StateCode = "statecode";
    internal const string StatusCode = "statuscode";
    internal const string Value = "omni_value";
    internal const string VersionNumber = "versionnumber";
}

internal static class InteractionTypes
{
    internal const string Table = "omni_interactiontype";
    internal const string Id = "omni_interactiontypeid";
    internal const string Code = "omni_code";
    internal const string EngagementWeight = "omni_engagementweight";
    internal const string IsConversion = "omni_isconversion";
    internal const string Name = "omni_name";
    internal const string StateCode = "statecode";
    internal const string StatusCode = "statuscode";
    internal const string VersionNumber = "versionnumber";
}

internal static class LeadScores
{
    internal const string Table = "omni_leadscore";
    internal const string Id = "omni_leadscoreid";
    internal const string AboveThresholdUntil = "omni_abovethresholduntil";
    internal const string AsOf = "omni_asof";
    internal const string Balances = "omni_balances";
    internal const string ContactId = "omni_contactid";
    internal const string EngagementPoints = "omni_engagementpoints";
    internal const string Explanation = "omni_explanation";
    internal const string Grade = "omni_grade";
    internal const string HandedOverOn = "omni_handedoveron";
    internal const string Name = "omni_name";
    internal const string NoTaskReason = "omni_notaskreason";
    internal const string OwnerId = "ownerid";
    internal const string ProfilePoints = "omni_profilepoints";
    internal const string Score = "omni_score";
    internal const string ScoringModelId = "omni_scoringmodelid";
    internal const string SnoozedUntil = "omni_snoozeduntil";
    internal const string State = "omni_state";
    internal const string StateCode = "statecode";
    internal const string StatusCode = "statuscode";
    internal const string TaskId = "omni_taskid";
    internal const string VersionNumber = "versionnumber";
}

internal static class NextBestVisits
{
    internal const string Table = "task";
    internal const string Id = "activityid";
    internal const string Description = "description";
    internal const string LeadScoreId = "omni_leadscoreid";
    internal const string Outcome = "omni_outcome";
    internal const string OwnerId = "ownerid";
    internal const string PriorityCode = "prioritycode";
    internal const string Reason = "omni_reason";
    internal const string RecommendedChannelId = "omni_recommendedchannelid";
    internal const string RecommendedContentId = "omni_recommendedcontentid";
    internal const string RegardingObjectId = "regardingobjectid";
    internal const string ScheduledEnd = "scheduledend";
    internal const string ScoringModelId = "omni_scoringmodelid";
    internal const string StateCode = "statecode";
    internal const string StatusCode = "statuscode";
    internal const string Subject = "subject";
    internal const string VersionNumber = "versionnumber";
}

internal static class NpsPeriods
{
    internal const string Table = "omni_npsperiod";
    internal const string Id = "omni_npsperiodid";
    internal const string AccountId = "omni_accountid";
    internal const string Detractors = "omni_detractors";
    internal const string Key = "omni_key";
    internal const string Name = "omni_name";
    internal const string Nps = "omni_nps";
    internal const string NpsHigh = "omni_npshigh";
    internal const string NpsLow = "omni_npslow";
    internal const string Passives = "omni_passives";
    internal const string PeriodKind = "omni_periodkind";
    internal const string Promoters = "omni_promoters";
    internal const string Responses = "omni_responses";
    internal const string Rule = "omni_rule";
    internal const string Scope = "omni_scope";
    internal const string Start = "omni_start";
    internal const string StateCode = "statecode";
    internal const string StatusCode = "statuscode";
    internal const string VersionNumber = "versionnumber";
}

internal static class NpsResponses
{
    internal const string Table = "omni_npsresponse";
    internal const string Id = "omni_npsresponseid";
    internal const string Category = "omni_category";
    internal const string Comment = "omni_comment";
    internal const string ContactId = "omni_contactid";
    internal const string ExternalId = "omni_externalid";
    internal const string Language = "omni_language";
    internal const string Name = "omni_name";
    internal const string OwnerId = "ownerid";
    internal const string Question = "omni_question";
    internal const string RespondedOn = "omni_respondedon";
    internal const string Score = "omni_score";
    internal const string StateCode = "statecode";
    internal const string StatusCode = "statuscode";
    internal const string Survey = "omni_survey";
    internal const string VersionNumber = "versionnumber";
}

internal static class Queues
{
    internal const string Table = "queue";
    internal const string Id = "queueid";
    internal const string Name = "name";
}

internal static class QueueItems
{
    internal const string Table = "queueitem";
    internal const string Id = "queueitemid";
    internal const string ObjectId = "objectid";
    internal const string QueueId = "queueid";
}

internal static class ScoreEntries
{
    internal const string Table = "omni_scoreentry";
    internal const string Id = "omni_scoreentryid";
    internal const string ExpiresOn = "omni_expireson";
    internal const string Held = "omni_held";
    internal const string InteractionId = "omni_interactionid";
    internal const string Key = "omni_key";
    internal const string LeadScoreId = "omni_leadscoreid";
    internal const string Lines = "omni_lines";
    internal const string Name = "omni_name";
    internal const string OccurredOn = "omni_occurredon";
    internal const string OwnerId = "ownerid";
    internal const string Points = "omni_points";
    internal const string Reason = "omni_reason";
    internal const string ReversesId = "omni_reversesid";
    internal const string Source = "omni_source";
    internal const string StateCode = "statecode";
    internal const string StatusCode = "statuscode";
    internal const string Version = "omni_version";
    internal const string VersionNumber = "versionnumber";
}

internal static class ScoringGroups
{
    internal const string Table = "omni_scoringgroup";
    internal const string Id = "omni_scoringgroupid";
    internal const string Code = "omni_code";
    internal const string Maximum = "omni_maximum";
    internal const string Minimum = "omni_minimum";
    internal const string Name = "omni_name";
    internal const string ScoringModelId = "omni_scoringmodelid";
    internal const string StateCode = "statecode";
    internal const string StatusCode = "statuscode";
    internal const string VersionNumber = "versionnumber";
}

internal static class ScoringModels
{
    internal const string Table = "omni_scoringmodel";
    internal const string Id = "omni_scoringmodelid";
    internal const string Code = "omni_code";
    internal const string CooldownDays = "omni_cooldowndays";
    internal const string HalfLifeDays = "omni_halflifedays";
    internal const string Maximum = "omni_maximum";
    internal const string Minimum = "omni_minimum";
    internal const string Name = "omni_name";
    internal const string OriginalId = "omni_originalid";
    internal const string RearmThreshold = "omni_rearmthreshold";
    internal const string StateCode = "statecode";
    internal const string StatusCode = "statuscode";
    internal const string TaskDueHours = "omni_taskduehours";
    internal const string Threshold = "omni_threshold";
    internal const string Version = "omni_version";
    internal const string VersionNumber = "versionnumber";
}

internal static class ScoringRules
{
    internal const string Table = "omni_scoringrule";
    internal const string Id = "omni_scoringruleid";
    internal const string Attribute = "omni_attribute";
    internal const string ChannelId = "omni_channelid";
    internal const string Code = "omni_code";
    internal const string ContentId = "omni_contentid";
    internal const string InteractionTypeId = "omni_interactiontypeid";
    internal const string Kind = "omni_kind";
    internal const string Maximum = "omni_maximum";
    internal const string Name = "omni_name";
    internal const string Operator = "omni_operator";
    internal const string Points = "omni_points";
    internal const string ScoringGroupId = "omni_scoringgroupid";
    internal const string ScoringModelId = "omni_scoringmodelid";
    internal const string StateCode = "statecode";
    internal const string StatusCode = "statuscode";
    internal const string TermId = "omni_termid";
    internal const string Value = "omni_value";
    internal const string VersionNumber = "versionnumber";
}

internal static class Settings
{
    internal const string Table = "omni_setting";
    internal const string Id = "omni_settingid";
    internal const string Code = "omni_code";
    internal const string Name = "omni_name";
    internal const string StateCode = "statecode";
    internal const string StatusCode = "statuscode";
    internal const string Value = "omni_value";
    internal const string VersionNumber = "versionnumber";
}

internal static class SystemUsers
{
    internal const string Table = "systemuser";
    internal const string Id = "systemuserid";
    internal const string FullName = "fullname";
    internal const string IsDisabled = "isdisabled";
}

internal static class Terms
{
    internal const string Table = "omni_term";
    internal const string Id = "omni_termid";
    internal const string Code = "omni_code";
    internal const string Name = "omni_name";
    internal const string ParentId = "omni_parentid";
    internal const string Path = "omni_path";
    internal const string StateCode = "statecode";
    internal const string StatusCode = "statuscode";
    internal const string ValidFrom = "omni_validfrom";
    internal const string ValidUntil = "omni_validuntil";
    internal const string VersionNumber = "versionnumber";
}

internal static class TermLabels
{
    internal const string Table = "omni_termlabel";
    internal const string Id = "omni_termlabelid";
    internal const string Key = "omni_key";
    internal const string Kind = "omni_kind";
    internal const string Label = "omni_label";
    internal const string Language = "omni_language";
    internal const string Name = "omni_name";
    internal const string StateCode = "statecode";
    internal const string StatusCode = "statuscode";
    internal const string TermId = "omni_termid";
    internal const string VersionNumber = "versionnumber";
}
