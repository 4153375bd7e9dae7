import { value } from "../shared/form";
import { onCommand, onRule } from "../shared/handlers";
import { Api, Model, ModelStatus, Table } from "../shared/names";
import { text } from "../shared/text";
import { agreed, choose, during, refused, tell } from "./ask";
import { call, plain, row } from "./call";

interface Started {
  readonly JobId?: string;
  readonly Problems?: string;
}

/** Publishes the draft on the form; what keeps it from being published is listed. */
export const publishModel = onCommand(async (form: Xrm.FormContext) => {
  if (!(await agreed(text("PublishTitle"), text("PublishQuestion"), text("Publish")))) return;
  await form.data.save();
  const answer = await during(text("Publishing"), () => call<{ Problems?: string; Notes?: string }>(Api.publishModel, { ModelId: model(form) }));
  if (await refused(answer.Problems)) return;
  await form.data.refresh(false);
  if (answer.Notes) await tell(text("PublishTitle"), answer.Notes);
});

/** Copies the model on the form as a draft of the next version and opens the copy. */
export const newModelVersion = onCommand(async (form: Xrm.FormContext) => {
  const answer = await during(text("Copying"), () => call<{ NewModelId: string }>(Api.newModelVersion, { ModelId: model(form) }));
  await Xrm.Navigation.openForm({ entityName: Table.scoringModel, entityId: answer.NewModelId });
});

/** Simulates the model on the form and shows how it goes on and what comes out. */
export const simulateModel = onCommand(async (form: Xrm.FormContext) => {
  await form.data.save();
  const answer = await during(text("Simulating"), () => call<Started>(Api.simulateModel, { ModelId: model(form) }));
  if ((await refused(answer.Problems)) || !answer.JobId) return;
  await Xrm.Navigation.navigateTo(
    { pageType: "webresource", webresourceName: "omni_/pages/simulation.html", data: `${Table.job},${plain(answer.JobId)}` },
    { target: 2, position: 1, width: { value: 70, unit: "%" }, height: { value: 85, unit: "%" }, title: text("Simulation") },
  );
  await form.data.refresh(false);
});

/** Scores the history of all contacts anew by the published version. */
export const startBackfill = onCommand(async (form: Xrm.FormContext) => {
  if (!(await agreed(text("BackfillTitle"), text("BackfillQuestion"), text("Backfill")))) return;
  const answer = await during(text("Starting"), () => call<Started>(Api.startBackfill, { ModelId: model(form), Backfill: ["string", "all"] }));
  if (answer.JobId) await Xrm.Navigation.openForm({ entityName: Table.job, entityId: answer.JobId });
});

/** Tests a contact that the user chooses against the model on the form; on a contact's form the user chooses the model. */
export const testContact = onCommand(async (form: Xrm.FormContext) => {
  const here = form.data.entity.getId();
  const onContact = form.data.entity.getEntityName() === Table.contact;
  const chosen = await choose(onContact ? Table.scoringModel : Table.contact);
  if (chosen === null) return;
  const [contactId, modelId] = onContact ? [here, chosen] : [chosen, here];
  const parameters = { ContactId: row(Table.contact, contactId), ModelId: row(Table.scoringModel, modelId) };
  const answer = await during(text("Testing"), () => call<{ Problems?: string; Explanation?: string; Score?: number; Grade?: string }>(Api.testContact, parameters));
  if (await refused(answer.Problems)) return;
  const score = text("TestScore", (answer.Score ?? 0).toFixed(2), answer.Grade ?? "");
  await tell(text("TestTitle"), [score, answer.Explanation ?? ""].join("\n\n").trim());
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
