/** Short ways to the form. A column that is not on the form is empty and cannot be shown, which is no error: administrators change forms. */

type Control = Xrm.Controls.StandardControl;

/** The value of a column; null when it is empty or not on the form. */
export function value<T extends Xrm.Attributes.AttributeValues>(form: Xrm.FormContext, column: string): T | null {
  return form.getAttribute<Xrm.Attributes.Attribute<T>>(column)?.getValue() ?? null;
}

/** The name of the row that a lookup holds; null when it is empty. */
export function lookupName(form: Xrm.FormContext, column: string): string | null {
  return lookup(form, column)?.name ?? null;
}

/** The row that a lookup holds. */
export function lookup(form: Xrm.FormContext, column: string): Xrm.LookupValue | null {
  return value<Xrm.LookupValue[]>(form, column)?.[0] ?? null;
}

/** Shows or hides a column everywhere on the form. */
export function show(form: Xrm.FormContext, column: string, visible: boolean): void {
  for (const control of controls(form, column)) control.setVisible(visible);
}

/** Hides the sections in which nothing is left to see of these columns, and shows the others. */
export function tidy(form: Xrm.FormContext, columns: readonly string[]): void {
  for (const column of columns) {
    for (const control of controls(form, column)) {
      const section = sectionOf(control);
      section?.setVisible(section.controls.get().some(one => (one as Control).getVisible()));
    }
  }
}

/** The section of a control; a control in the header has none. */
function sectionOf(control: Control): Xrm.Controls.Section | null {
  return control.getParent();
}

/** Says whether a column has to be filled. */
export function require(form: Xrm.FormContext, column: string, required: boolean): void {
  form.getAttribute(column)?.setRequiredLevel(required ? "required" : "none");
}

/** Empties a column that holds something. */
export function clear(form: Xrm.FormContext, column: string): void {
  const attribute = form.getAttribute(column);
  if (attribute?.getValue() != null) attribute.setValue(null);
}

/** Fills an empty column of a row that is not saved yet. */
export function initialise(form: Xrm.FormContext, column: string, initial: Xrm.Attributes.AttributeValues): void {
  const attribute = form.getAttribute(column);
  if (form.data.entity.getId() === "" && attribute?.getValue() === null) attribute.setValue(initial);
}

/** Does something now and whenever one of the columns changes. */
export function follow(form: Xrm.FormContext, columns: readonly string[], work: () => void): void {
  for (const column of columns) form.getAttribute(column)?.addOnChange(work);
  work();
}

/** Shows a note at the top of the form, or takes it away. */
export function note(form: Xrm.FormContext, id: string, message: string | null, level: "INFO" | "WARNING" | "ERROR" = "INFO"): void {
  if (message === null) form.ui.clearFormNotification(id);
  else form.ui.setFormNotification(message, level, id);
}

/** Shows a note at a column, which keeps the form from being saved, or takes it away. */
export function refuse(form: Xrm.FormContext, column: string, id: string, message: string | null): void {
  for (const control of controls(form, column)) {
    if (message === null) control.clearNotification(id);
    else control.setNotification(message, id);
  }
}

/** The controls of a column. */
export function controls(form: Xrm.FormContext, column: string): Control[] {
  return form.getAttribute(column)?.controls.get() ?? [];
}
