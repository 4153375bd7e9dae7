import { value } from "../shared/form";
import { onCommand, onRule } from "../shared/handlers";
import { Api, Table, Visit } from "../shared/names";
import { text } from "../shared/text";
import { choose, during, tell } from "./ask";
import { call, row } from "../shared/call";

/** What a rep says about a next best visit, as the custom API names it. */
type Outcome = "Accepted" | "Done" | "NotNow" | "AlreadyDone" | "WrongPerson" | "WrongChannel" | "NotRelevant";

/** The visit took place: it becomes an interaction. */
export const completeVisit = onCommand((form: Xrm.FormContext) => answer(form, "Done"));

/** Not now: the visit comes again after the days that are set. */
export const snoozeVisit = onCommand((form: Xrm.FormContext) => answer(form, "NotNow"));

/** Any other outcome, which the button hands over as second parameter. */
export const answerVisit = onCommand((form: Xrm.FormContext, outcome: Outcome) => answer(form, outcome));

/** Whether the contact may be contacted through a channel that the user chooses, and why not. */
export const mayContact = onCommand(async (form: Xrm.FormContext) => {
  const channel = await choose(Table.channel);
  if (channel === null) return;
  const parameters = { ContactId: row(Table.contact, form.data.entity.getId()), ChannelId: row(Table.channel, channel) };
  const { Reason: reason } = await during(text("Asking"), () => call<{ Reason: string }>(Xrm.WebApi.online, Api.mayContact, parameters));
  await tell(text("MayContactTitle"), reason);
});

/** A next best visit that is open can be answered; other tasks cannot. */
export const isOpenVisit = onRule((form: Xrm.FormContext) =>
  form.data.entity.getId() !== "" && value<Xrm.LookupValue[]>(form, Visit.leadScore) !== null && (value<number>(form, Visit.state) ?? 0) === 0);

async function answer(form: Xrm.FormContext, outcome: Outcome): Promise<void> {
  if (form.data.getIsDirty()) await form.data.save();
  const parameters = { TaskId: row(Table.task, form.data.entity.getId()), Outcome: ["string", outcome] } as const;
  const { Message: message } = await during(text("SavingOutcome"), () => call<{ Message?: string }>(Xrm.WebApi.online, Api.completeVisit, parameters));
  await form.data.refresh(false);
  if (message) form.ui.setFormNotification(message, "INFO", "outcome");
}
