import { note, value } from "../shared/form";
import { onForm } from "../shared/handlers";
import { number } from "../shared/locale";
import { Job, JobStatus } from "../shared/names";
import { text } from "../shared/text";
import { connectPages } from "./pages";

const pause = 5000;

/** The form of a job says how far it is and looks again every five seconds until the job has ended. */
export const onJobLoad = onForm(form => {
  say(form);
  form.data.addOnLoad(() => say(form));
  connectPages(form);
  if (isUnderWay(form)) setTimeout(() => void lookAgain(form), pause);
});

async function lookAgain(form: Xrm.FormContext): Promise<void> {
  // What the user has just entered is not overwritten.
  if (!form.data.getIsDirty()) await form.data.refresh(false);
  say(form);
  if (isUnderWay(form)) setTimeout(() => void lookAgain(form), pause);
}

function say(form: Xrm.FormContext): void {
  const languageId = Xrm.Utility.getGlobalContext().userSettings.languageId;
  const [done, total] = [value<number>(form, Job.done) ?? 0, value<number>(form, Job.total) ?? 0];
  const problem = value<string>(form, Job.problem);
  const progress = total > 0 ? text("JobProgress", number(done, languageId), number(total, languageId), Math.floor((done / total) * 100)) : text("JobWaiting");
  note(form, "progress", isUnderWay(form) ? progress : null);
  note(form, "problem", problem, value<number>(form, Job.status) === JobStatus.failed ? "ERROR" : "WARNING");
}

function isUnderWay(form: Xrm.FormContext): boolean {
  const status = value<number>(form, Job.status);
  return form.data.entity.getId() !== "" && (status === JobStatus.waiting || status === JobStatus.running);
}
