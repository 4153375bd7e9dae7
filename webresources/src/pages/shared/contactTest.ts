import { call, row, type Parameter } from "../../shared/call";
import { Api, Table } from "../../shared/names";
import { isThing, parseJson, type Thing } from "./json";
import type { Client } from "./page";

/** What testing a contact against a version of a model came to. */
export interface ContactTest {
  /** What is wrong with the model or the contact, in sentences; empty when there is a result. */
  readonly problems: string;
  readonly explanation: string;
  readonly score: number;
  readonly grade: string;
  /** The whole test: date, threshold, lines, and every rule with its verdict. */
  readonly result: Thing;
}

interface Answer {
  readonly Problems?: string;
  readonly Explanation?: string;
  readonly Score?: number;
  readonly Grade?: string;
  readonly Result?: string;
}

/** Tests a contact against a version of a model as of a moment, in ISO 8601; null = now. */
export async function testContact({ xrm }: Client, model: string, contact: string, asOf: string | null): Promise<ContactTest> {
  const parameters: Record<string, Parameter> = { ModelId: row(Table.scoringModel, model), ContactId: row(Table.contact, contact), AsOf: ["date", asOf] };
  const answer = await call<Answer>(xrm.WebApi.online, Api.testContact, parameters);
  const read = parseJson(answer.Result ?? "");
  return { problems: answer.Problems ?? "", explanation: answer.Explanation ?? "", score: answer.Score ?? 0, grade: answer.Grade ?? "", result: isThing(read) ? read : {} };
}
