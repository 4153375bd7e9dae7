import { LeadScore, Model } from "../../shared/names";
import { testContact } from "../shared/contactTest";
import type { Client } from "../shared/page";
import { idOf, numberOf, textOf, type Row } from "../shared/rows";

/** A score with what it is made of. */
export interface Score {
  readonly on: Date;
  readonly points: number;
  readonly grade: string;
  readonly lines: string;
  readonly explanation: string;
}

/**
 * The score for now, exactly, from the ledger by the server: limits of rules and groups make it another than the stored one faded as a whole. Null where the stored one
 * is right: nothing of it fades, or it counts by another version than the published one; and where now cannot be asked for, so that the stored one is shown with its date.
 */
export async function forNow(client: Client, score: Row, model: Row | null): Promise<Score | null> {
  if (!model || numberOf(model, Model.halfLife) === null || numberOf(score, LeadScore.engagement) === 0) return null;
  if (numberOf(score, LeadScore.version) !== numberOf(model, Model.version)) return null;
  try {
    const { problems, score: points, grade, explanation, result } = await testContact(client, textOf(model, Model.id), textOf(score, idOf(LeadScore.contact)), null);
    const on = new Date(typeof result["asOf"] === "string" ? result["asOf"] : NaN);
    return problems || isNaN(on.getTime()) ? null : { on, points, grade, explanation, lines: JSON.stringify(result["lines"] ?? null) };
  } catch {
    return null;
  }
}
