import { call } from "../shared/call";
import { onCommand } from "../shared/handlers";
import { Api } from "../shared/names";
import { text } from "../shared/text";
import { during, tell } from "./ask";

/** Installs channels, types, a taxonomy skeleton, calendars and draft models, and says what was added: first parameter SelectedControl, the grid of settings. */
export const installTemplates = onCommand(async (grid: Xrm.Controls.GridControl) => {
  const { Summary: summary } = await during(text("InstallingTemplates"), () => call<{ Summary: string }>(Xrm.WebApi.online, Api.installTemplates, {}));
  await tell(text("TemplatesTitle"), summary);
  grid.refresh();
});
