/** Names of tables, columns and choices that the scripts use. A test compares them with the solution. */

export const Table = {
  account: "account",
  contact: "contact",
  task: "task",
  content: "omni_content",
  contentTag: "omni_contenttag",
  job: "omni_job",
  leadScore: "omni_leadscore",
  npsPeriod: "omni_npsperiod",
  npsResponse: "omni_npsresponse",
  scoreSnapshot: "omni_scoresnapshot",
  scoringModel: "omni_scoringmodel",
  scoringRule: "omni_scoringrule",
} as const;

export const Rule = {
  attribute: "omni_attribute",
  channel: "omni_channelid",
  content: "omni_contentid",
  group: "omni_scoringgroupid",
  interactionType: "omni_interactiontypeid",
  kind: "omni_kind",
  maximum: "omni_maximum",
  operator: "omni_operator",
  points: "omni_points",
  term: "omni_termid",
  value: "omni_value",
} as const;

export const RuleKind = { interaction: 384210000, profile: 384210001 } as const;

export const Model = {
  id: "omni_scoringmodelid",
  original: "omni_originalid",
  rearmThreshold: "omni_rearmthreshold",
  status: "statuscode",
  threshold: "omni_threshold",
  version: "omni_version",
} as const;

export const ModelStatus = { draft: 1, published: 384210000, retired: 2 } as const;
