import { value } from "../shared/form";
import { onCommand, onRule } from "../shared/handlers";
import { Model, ModelStatus, Table } from "../shared/names";
import { text } from "../shared/text";
import { call, row } from "./call";

/** Publishes the draft on the form; what keeps it from being published is listed on the form. */
export const publishModel = onCommand(async (form: Xrm.FormContext) => {
  if (!(await agreed(text("PublishTitle"), text("PublishQuestion")))) return;
  await form.data.save();
  Xrm.Utility.showProgressIndicator(text("Publishing"));
  const { Problems: problems } = await call<{ Problems?: string }>("omni_PublishModel", { ModelId: row(Table.scoringModel, form.data.entity.getId()) });
  Xrm.Utility.closeProgressIndicator();
  if (problems) {
    await Xrm.Navigation.openErrorDialog({ message: problems });
    return;
  }
  await form.data.refresh(false);
});

/** A draft that is saved can be published. */
export const isDraftModel = onRule((form: Xrm.FormContext) => form.data.entity.getId() !== "" && value<number>(form, Model.status) === ModelStatus.draft);

async function agreed(title: string, question: string): Promise<boolean> {
  return (await Xrm.Navigation.openConfirmDialog({ title, text: question })).confirmed;
}
