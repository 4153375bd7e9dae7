import { note, value } from "../shared/form";
import { onForm } from "../shared/handlers";
import { day } from "../shared/locale";
import { LeadScore } from "../shared/names";
import { text } from "../shared/text";
import { connectPages } from "./pages";

/** The form of a lead score says why there is no next best visit, and until when the contact is left in peace. */
export const onLeadScoreLoad = onForm(form => {
  const reason = value<string>(form, LeadScore.noTaskReason);
  const snoozed = value<Date>(form, LeadScore.snoozedUntil);
  const languageId = Xrm.Utility.getGlobalContext().userSettings.languageId;
  note(form, "reason", reason ? text("NoTask", reason) : null);
  note(form, "snoozed", snoozed !== null && snoozed.getTime() > Date.now() ? text("SnoozedUntil", day(snoozed, languageId)) : null);
  connectPages(form);
});
