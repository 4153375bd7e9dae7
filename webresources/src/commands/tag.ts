import { value } from "../shared/form";
import { onCommand, onRule } from "../shared/handlers";
import { ContentTag, Table, TagStatus } from "../shared/names";
import { decide, onForm, type Place } from "./decide";

/** Accepts the tag on the form, or those selected in a grid: first parameter PrimaryControl or SelectedControl, second SelectedControlSelectedItemIds. */
export const acceptTag = onCommand((place: Place, selected?: readonly string[]) => save(place, selected, TagStatus.accepted));

/** Rejects them; a rejected tag does not come back. */
export const rejectTag = onCommand((place: Place, selected?: readonly string[]) => save(place, selected, TagStatus.rejected));

/** Whether there is a tag that could be accepted. */
export const canAcceptTag = onRule((place: Place, selected?: readonly string[]) => open(place, selected, TagStatus.accepted));

/** Whether there is a tag that could be rejected. */
export const canRejectTag = onRule((place: Place, selected?: readonly string[]) => open(place, selected, TagStatus.rejected));

const save = (place: Place, selected: readonly string[] | undefined, status: number): Promise<void> =>
  decide(place, selected, Table.contentTag, { [ContentTag.status]: status }, "SavingTags");

function open(place: Place, selected: readonly string[] | undefined, status: number): boolean {
  if (selected) return selected.length > 0;
  return onForm(place) && place.data.entity.getId() !== "" && value<number>(place, ContentTag.status) !== status;
}
