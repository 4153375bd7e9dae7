import { plain } from "../shared/call";
import type { ScriptText } from "../strings/scripts";
import { text } from "../shared/text";
import { during } from "./ask";

/** The form of a row, or the grid in which rows are selected: PrimaryControl or SelectedControl. */
export type Place = Xrm.FormContext | Xrm.Controls.GridControl;

/** Writes what somebody has decided to the row of a form, or to those selected in a grid (SelectedControlSelectedItemIds), one by one. */
export async function decide(place: Place, selected: readonly string[] | undefined, table: string, change: Record<string, number>, saving: ScriptText): Promise<void> {
  await during(text(saving), async () => {
    for (const id of selected ?? (onForm(place) ? [place.data.entity.getId()] : [])) await Xrm.WebApi.updateRecord(table, plain(id), change);
  });
  if (onForm(place)) await place.data.refresh(false);
  else place.refresh();
}

export function onForm(place: Place): place is Xrm.FormContext {
  return "data" in place;
}
