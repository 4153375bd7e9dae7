import { value } from "../shared/form";
import { onCommand, onRule } from "../shared/handlers";
import { ContentTag, Table, TagStatus } from "../shared/names";
import { text } from "../shared/text";
import { during } from "./ask";
import { plain } from "../shared/call";

/** The form of a tag, or the grid in which tags are selected. */
type Place = Xrm.FormContext | Xrm.Controls.GridControl;

/** Accepts the tag on the form, or those selected in a grid: first parameter PrimaryControl or SelectedControl, second SelectedControlSelectedItemIds. */
export const acceptTag = onCommand((place: Place, selected?: readonly string[]) => decide(place, selected, TagStatus.accepted));

/** Rejects them; a rejected tag does not come back. */
export const rejectTag = onCommand((place: Place, selected?: readonly string[]) => decide(place, selected, TagStatus.rejected));

/** Whether there is a tag that could be accepted. */
export const canAcceptTag = onRule((place: Place, selected?: readonly string[]) => open(place, selected, TagStatus.accepted));

/** Whether there is a tag that could be rejected. */
export const canRejectTag = onRule((place: Place, selected?: readonly string[]) => open(place, selected, TagStatus.rejected));

async function decide(place: Place, selected: readonly string[] | undefined, status: number): Promise<void> {
  await during(text("SavingTags"), async () => {
    for (const id of selected ?? (isForm(place) ? [place.data.entity.getId()] : [])) {
      await Xrm.WebApi.updateRecord(Table.contentTag, plain(id), { [ContentTag.status]: status });
    }
  });
  if (isForm(place)) await place.data.refresh(false);
  else place.refresh();
}

function open(place: Place, selected: readonly string[] | undefined, status: number): boolean {
  if (selected) return selected.length > 0;
  return isForm(place) && place.data.entity.getId() !== "" && value<number>(place, ContentTag.status) !== status;
}

function isForm(place: Place): place is Xrm.FormContext {
  return "data" in place;
}
