/** Names of tables, columns and choices that the scripts use. A test compares them with the solution. */

export const Table = {
  account: "account",
  contact: "contact",
  task: "task",
  content: "omni_content",
  channel: "omni_channel",
  contentTag: "omni_contenttag",
  interaction: "omni_interaction",
  job: "omni_job",
  leadScore: "omni_leadscore",
  npsPeriod: "omni_npsperiod",
  npsResponse: "omni_npsresponse",
  scoreSnapshot: "omni_scoresnapshot",
  scoringModel: "omni_scoringmodel",
  scoringRule: "omni_scoringrule",
  setting: "omni_setting",
} as const;

export const Setting = { code: "omni_code" } as const;

export const Rule = {
  againDays: "omni_againdays",
  attribute: "omni_attribute",
  channel: "omni_channelid",
  content: "omni_contentid",
  group: "omni_scoringgroupid",
  inactiveDays: "omni_inactivedays",
  interactionType: "omni_interactiontypeid",
  kind: "omni_kind",
  leastInterest: "omni_leastinterest",
  maximum: "omni_maximum",
  operator: "omni_operator",
  points: "omni_points",
  repeat: "omni_repeat",
  repeatDays: "omni_repeatdays",
  repeatTimes: "omni_repeattimes",
  term: "omni_termid",
  validFrom: "omni_validfrom",
  validUntil: "omni_validuntil",
  value: "omni_value",
} as const;

export const RuleRepeat = { firstTimeOnly: 384210001, oncePerContent: 384210002, limitedPerPeriod: 384210003, enoughPerPeriod: 384210004, enoughDaysPerPeriod: 384210005 } as const;

export const RuleKind = { interaction: 384210000, profile: 384210001, interest: 384210002, audience: 384210003, inactivity: 384210004 } as const;

export const Model = {
  halfLife: "omni_halflifedays",
  id: "omni_scoringmodelid",
  original: "omni_originalid",
  rearmThreshold: "omni_rearmthreshold",
  status: "statuscode",
  threshold: "omni_threshold",
  version: "omni_version",
} as const;

export const ModelStatus = { draft: 1, published: 384210000, retired: 2 } as const;

export const NpsResponse = {
  category: "omni_category",
  comment: "omni_comment",
  contact: "omni_contactid",
  respondedOn: "omni_respondedon",
  score: "omni_score",
  survey: "omni_survey",
} as const;

export const NpsPeriod = {
  account: "omni_accountid",
  change: "omni_change",
  clearChange: "omni_clearchange",
  high: "omni_npshigh",
  kind: "omni_periodkind",
  low: "omni_npslow",
  nps: "omni_nps",
  responses: "omni_responses",
  rule: "omni_rule",
  start: "omni_start",
} as const;

export const PeriodKind = { month: 384210000, quarter: 384210001, year: 384210002 } as const;

export const LeadScore = {
  aboveThresholdUntil: "omni_abovethresholduntil",
  asOf: "omni_asof",
  contact: "omni_contactid",
  engagement: "omni_engagementpoints",
  explanation: "omni_explanation",
  explanationLines: "omni_explanationlines",
  grade: "omni_grade",
  id: "omni_leadscoreid",
  model: "omni_scoringmodelid",
  noTaskReason: "omni_notaskreason",
  score: "omni_score",
  snoozedUntil: "omni_snoozeduntil",
  state: "omni_state",
  version: "omni_version",
} as const;

export const ScoreSnapshot = { fading: "omni_fading", leadScore: "omni_leadscoreid", on: "omni_on", score: "omni_score" } as const;

export const Job = {
  done: "omni_done",
  kind: "omni_kind",
  model: "omni_scoringmodelid",
  problem: "omni_problem",
  result: "omni_result",
  status: "statuscode",
  total: "omni_total",
} as const;

export const JobKind = { backfill: 384210000, simulation: 384210001, retagging: 384210002, npsRollUp: 384210003, healthCheck: 384210004 } as const;

export const JobStatus = { waiting: 1, running: 384210000, done: 2, failed: 384210001, cancelled: 384210002 } as const;

/** By itself, because forms call no other and every byte of theirs is loaded with every form. */
export const mayContactApi = "omni_MayContact";

export const Api = {
  checkHealth: "omni_CheckHealth",
  compareModel: "omni_CompareModel",
  completeVisit: "omni_CompleteVisit",
  installTemplates: "omni_InstallTemplates",
  mayContact: mayContactApi,
  newModelVersion: "omni_NewModelVersion",
  publishModel: "omni_PublishModel",
  simulateModel: "omni_SimulateModel",
  startBackfill: "omni_StartBackfill",
  testContact: "omni_TestContact",
} as const;

export const Contact = { profiling: "omni_profiling", profilingReason: "omni_profilingreason" } as const;

export const Profiling = { allowed: 384210000, objected: 384210001, frozen: 384210002 } as const;

export const Content = { approval: "omni_approval", master: "omni_masterid", validFrom: "omni_validfrom", validUntil: "omni_validuntil" } as const;

export const Approval = { draft: 384210000, approved: 384210001, withdrawn: 384210002 } as const;

export const Interaction = { occurredOn: "omni_occurredon" } as const;

export const Decision = { bot: "omni_botdecision" } as const;

export const BotDecision = { counts: 384210000, wasABot: 384210001 } as const;

export const ContentTag = { status: "omni_status" } as const;

export const TagStatus = { proposed: 384210000, accepted: 384210001, rejected: 384210002 } as const;

export const Visit = { due: "scheduledend", leadScore: "omni_leadscoreid", outcome: "omni_outcome", state: "statecode" } as const;

/** Codes of refusals, as signed numbers (0x80040220). */
export const ErrorCode = { privilegeDenied: -2147220960 } as const;
