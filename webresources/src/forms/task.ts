import { lookup, note, value } from "../shared/form";
import { onForm } from "../shared/handlers";
import { day } from "../shared/locale";
import { Visit } from "../shared/names";
import { text } from "../shared/text";
import { connectPages } from "./pages";

/** The form of a next best visit says when it is overdue. Other tasks are left alone. */
export const onTaskLoad = onForm(form => {
  if (lookup(form, Visit.leadScore) === null) return;
  const due = value<Date>(form, Visit.due);
  const isOpen = (value<number>(form, Visit.state) ?? 0) === 0;
  const late = isOpen && due !== null && due.getTime() < Date.now();
  note(form, "due", late ? text("VisitOverdue", day(due, Xrm.Utility.getGlobalContext().userSettings.languageId)) : null, "WARNING");
  connectPages(form);
});
