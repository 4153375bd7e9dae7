import { plain } from "../shared/call";
import { text } from "../shared/text";

/** Opens a page of ours as a dialog about a row, and waits until it is closed. */
export async function dialog(page: "publish" | "simulation" | "test", title: string, table: string, id: string, more?: string): Promise<void> {
  const data = [table, plain(id), ...(more === undefined ? [] : [more])].join(",");
  await Xrm.Navigation.navigateTo(
    { pageType: "webresource", webresourceName: `omni_/pages/${page}.html`, data },
    { target: 2, position: 1, width: { value: 70, unit: "%" }, height: { value: 85, unit: "%" }, title },
  );
}

/** Tells something that needs no answer. */
export async function tell(title: string, message: string): Promise<void> {
  await Xrm.Navigation.openAlertDialog({ title, text: message });
}

/** Asks whether something is to be done. */
export async function agrees(title: string, question: string, yes: string): Promise<boolean> {
  const { confirmed } = await Xrm.Navigation.openConfirmDialog({ title, text: question, confirmButtonLabel: yes });
  return confirmed;
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
