import { text } from "../shared/text";

/** Whether the user wants it. */
export async function agreed(title: string, question: string, button: string): Promise<boolean> {
  return (await Xrm.Navigation.openConfirmDialog({ title, text: question, confirmButtonLabel: button })).confirmed;
}

/** Tells something that needs no answer. */
export async function tell(title: string, message: string): Promise<void> {
  await Xrm.Navigation.openAlertDialog({ title, text: message });
}

/** Lets the user choose a row; null when none was chosen. */
export async function choose(table: string): Promise<string | null> {
  const [chosen] = await Xrm.Utility.lookupObjects({ entityTypes: [table], defaultEntityType: table, allowMultiSelect: false });
  return chosen?.id ?? null;
}

/** Shows that something is under way until it has ended, well or not. */
export async function during<T>(message: string, work: () => PromiseLike<T>): Promise<T> {
  Xrm.Utility.showProgressIndicator(message);
  try {
    return await work();
  } finally {
    Xrm.Utility.closeProgressIndicator();
  }
}

/** What keeps a model from being used, as the server lists it: said, and whether there was something. */
export async function refused(problems: string | undefined): Promise<boolean> {
  if (!problems) return false;
  await Xrm.Navigation.openErrorDialog({ message: `${text("ModelHasProblems")}\n\n${problems}` });
  return true;
}
