import { onCommand } from "../shared/handlers";
import { BotDecision, Decision, Table } from "../shared/names";
import { decide, type Place } from "./decide";

/** Says that an interaction counts, also when it was held: on its form, or selected in a grid as for tags. */
export const countInteraction = onCommand((place: Place, selected?: readonly string[]) => save(place, selected, BotDecision.counts));

/** Says that it was a bot: its points are taken back. */
export const markBot = onCommand((place: Place, selected?: readonly string[]) => save(place, selected, BotDecision.wasABot));

const save = (place: Place, selected: readonly string[] | undefined, decision: number): Promise<void> =>
  decide(place, selected, Table.interaction, { [Decision.bot]: decision }, "SavingDecision");
