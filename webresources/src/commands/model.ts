import { value } from "../shared/form";
import { onCommand, onRule } from "../shared/handlers";
import { Api, Model, ModelStatus, Table } from "../shared/names";
import { text } from "../shared/text";
import { choose, dialog, during, refused } from "./ask";
import { call, plain, row } from "../shared/call";

interface Started {
  readonly JobId?: string;
  readonly Problems?: string;
}

/** Publishes the draft on the form in a dialog, which asks what becomes of the history and lists what keeps the model from being published. */
export const publishModel = onCommand(async (form: Xrm.FormContext) => {
  await form.data.save();
  await dialog("publish", text("PublishTitle"), Table.scoringModel, form.data.entity.getId(), "publish");
  await form.data.refresh(false);
});

/** Copies the model on the form as a draft of the next version and opens the copy. */
export const newModelVersion = onCommand(async (form: Xrm.FormContext) => {
  const answer = await during(text("Copying"), () => call<{ NewModelId: string }>(Xrm.WebApi.online, Api.newModelVersion, { ModelId: model(form) }));
  await Xrm.Navigation.openForm({ entityName: Table.scoringModel, entityId: answer.NewModelId });
});

/** Simulates the model on the form and shows how it goes on and what comes out. */
export const simulateModel = onCommand(async (form: Xrm.FormContext) => {
  await form.data.save();
  const answer = await during(text("Simulating"), () => call<Started>(Xrm.WebApi.online, Api.simulateModel, { ModelId: model(form) }));
  if ((await refused(answer.Problems)) || !answer.JobId) return;
  await dialog("simulation", text("Simulation"), Table.job, answer.JobId);
  await form.data.refresh(false);
});

/** Scores the history anew by the published version; a dialog asks how far back. */
export const startBackfill = onCommand((form: Xrm.FormContext) => dialog("publish", text("BackfillTitle"), Table.scoringModel, form.data.entity.getId(), "backfill"));

/** Tests a contact that the user chooses against the model on the form; on a contact's form the user chooses the model. */
export const testContact = onCommand(async (form: Xrm.FormContext) => {
  const here = form.data.entity.getId();
  const onContact = form.data.entity.getEntityName() === Table.contact;
  const chosen = await choose(onContact ? Table.scoringModel : Table.contact);
  if (chosen === null) return;
  const [contactId, modelId] = onContact ? [here, chosen] : [chosen, here];
  await dialog("test", text("TestTitle"), Table.scoringModel, modelId, plain(contactId));
});

/** A draft that is saved can be published. */
export const isDraftModel = onRule((form: Xrm.FormContext) => saved(form) && value<number>(form, Model.status) === ModelStatus.draft);

/** A published version can score the history anew. */
export const isPublishedModel = onRule((form: Xrm.FormContext) => saved(form) && value<number>(form, Model.status) === ModelStatus.published);

/** A version that was published, even if retired since, can be copied. */
export const canCopyModel = onRule((form: Xrm.FormContext) => saved(form) && value<number>(form, Model.status) !== ModelStatus.draft);

/** A row that is saved can be simulated or tested. */
export const isSaved = onRule((form: Xrm.FormContext) => saved(form));

function saved(form: Xrm.FormContext): boolean {
  return form.data.entity.getId() !== "";
}

function model(form: Xrm.FormContext): ReturnType<typeof row> {
  return row(Table.scoringModel, form.data.entity.getId());
}
