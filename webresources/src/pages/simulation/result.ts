import { isThing, parseJson, things } from "../shared/json";

/** What a simulation job leaves in its result. Numbers are plain JSON numbers; what is missing counts as nothing. */
export interface SimulationResult {
  /** Threshold of the simulated version; null when the model has none. */
  readonly threshold: number | null;
  /** Threshold of the published version; null when it has none, or nothing is published. */
  readonly thresholdBefore: number | null;
  /** Contacts there are, and those that were looked at. */
  readonly contacts: number;
  readonly sampled: number;
  /** Contacts by score, from the lowest band up; null = open end. `from` is included, `to` is not. */
  readonly bands: readonly Band[];
  /** Contacts that would cross the threshold and that would fall below it. */
  readonly up: number;
  readonly down: number;
  /** Some of them, those with the highest scores. */
  readonly upExamples: readonly Mover[];
  readonly downExamples: readonly Mover[];
  /** Those whose score would change most, largest change first. */
  readonly movers: readonly Mover[];
  /** Tasks by the owner of the contact: those right after publishing, and those of a usual week. */
  readonly reps: readonly Rep[];
}

export interface Band {
  readonly from: number | null;
  readonly to: number | null;
  readonly before: number;
  readonly after: number;
}

export interface Mover {
  readonly contactId: string;
  readonly contact: string;
  readonly before: number;
  readonly after: number;
}

export interface Rep {
  readonly rep: string;
  readonly tasksAtOnce: number;
  readonly tasksPerWeek: number;
}

/** Reads a result; null when it is none. Only what has the right type is taken over. */
export function parseResult(text: string): SimulationResult | null {
  const read = parseJson(text);
  if (!isThing(read) || !Array.isArray(read["bands"])) return null;
  const { threshold, thresholdBefore, contacts, sampled, bands, up, down, upExamples, downExamples, movers, reps } = read;
  return {
    threshold: open(threshold),
    thresholdBefore: open(thresholdBefore),
    contacts: numeric(contacts),
    sampled: numeric(sampled),
    bands: things(bands).map(one => ({ from: open(one["from"]), to: open(one["to"]), before: numeric(one["before"]), after: numeric(one["after"]) })),
    up: numeric(up),
    down: numeric(down),
    upExamples: moved(upExamples),
    downExamples: moved(downExamples),
    movers: moved(movers),
    reps: things(reps).map(one => ({ rep: words(one["rep"]), tasksAtOnce: numeric(one["tasksAtOnce"]), tasksPerWeek: numeric(one["tasksPerWeek"]) })),
  };
}

function moved(value: unknown): Mover[] {
  return things(value).map(one => ({ contactId: words(one["contactId"]), contact: words(one["contact"]), before: numeric(one["before"]), after: numeric(one["after"]) }));
}

function numeric(value: unknown): number {
  return typeof value === "number" && isFinite(value) ? value : 0;
}

function open(value: unknown): number | null {
  return typeof value === "number" && isFinite(value) ? value : null;
}

function words(value: unknown): string {
  return typeof value === "string" ? value : "";
}
