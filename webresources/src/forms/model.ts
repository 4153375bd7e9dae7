import { plain } from "../shared/call";
import { controls, follow, lookup, note, refuse, value } from "../shared/form";
import { onForm } from "../shared/handlers";
import { number } from "../shared/locale";
import { Model, ModelStatus } from "../shared/names";
import { text } from "../shared/text";
import { connectPages } from "./pages";

/** The form of a scoring model says what can be done with it and what publishing will do; what is published cannot be edited. */
export const onScoringModelLoad = onForm(form => {
  const languageId = Xrm.Utility.getGlobalContext().userSettings.languageId;
  follow(form, [Model.status], () => {
    const status = value<number>(form, Model.status);
    note(form, "status", statusNote(form, status));
    if (status !== null && status !== ModelStatus.draft) lock(form);
  });
  follow(form, [Model.threshold, Model.rearmThreshold], () => {
    const threshold = value<number>(form, Model.threshold);
    const rearm = value<number>(form, Model.rearmThreshold);
    const above = rearm !== null && threshold !== null && rearm > threshold;
    const alone = rearm !== null && threshold === null;
    refuse(form, Model.rearmThreshold, "rearm",
      above ? text("RearmAbove", number(rearm, languageId), number(threshold, languageId)) : alone ? text("RearmAlone") : null);
  });
  connectPages(form);
});

function statusNote(form: Xrm.FormContext, status: number | null): string | null {
  if (status === ModelStatus.published) return text("ModelPublished");
  if (status === ModelStatus.retired) return text("ModelRetired");
  if (form.data.entity.getId() === "") return text("ModelNew");
  const original = lookup(form, Model.original);
  const first = original === null || plain(original.id) === plain(form.data.entity.getId());
  return first ? text("ModelDraft") : text("ModelDraftVersion", value<number>(form, Model.version) ?? "");
}

function lock(form: Xrm.FormContext): void {
  form.data.entity.attributes.forEach(attribute => {
    for (const control of controls(form, attribute.getName())) control.setDisabled(true);
  });
}
