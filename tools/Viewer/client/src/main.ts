import { keepTime } from "./base/clock";
import { fill, h } from "./base/dom";
import { reason } from "./base/http";
import { go, startRouter, type Route } from "./base/router";
import { startSession, session } from "./base/session";
import { say } from "./base/words";
import { dashboardPage } from "./pages/dashboard";
import { formPage } from "./pages/form";
import { listPage } from "./pages/list";
import { framePage } from "./pages/frame";
import { Shell } from "./pages/shell";
import { once } from "./base/metadata";
import { installXrm } from "./xrm/index";
import { loadStrings } from "./xrm/strings";

const shell = new Shell();
let language = 0;
let turn = 0;

async function render(route: Route): Promise<void> {
  const mine = (turn += 1);
  if (route.page === "home") {
    await go(shell.home(), true);
    return;
  }
  shell.mark();
  const place = h("div", { class: "page" }, h("p", { class: "loading", role: "status" }, say("loading")));
  fill(shell.main, place);
  try {
    await strings();
    if (mine === turn) await draw(place, route);
  } catch (error) {
    if (mine === turn) fill(place, h("div", { class: "problem-page" }, h("h1", {}, say("error")), h("p", { class: "problem", role: "alert" }, reason(error))));
  }
  if (mine === turn) place.dataset["ready"] = "true";
}

function draw(place: HTMLElement, route: Exclude<Route, { page: "home" }>): Promise<void> {
  switch (route.page) {
    case "list": return listPage(place, route.table, route.view);
    case "row": return formPage(place, route.table, route.id, route.form, route.defaults);
    case "dashboard": return dashboardPage(place, route.id);
    default: return framePage(place, route.name, route.data);
  }
}

/** The texts of scripts in the language of the user. */
async function strings(): Promise<void> {
  if (language === session().language) return;
  language = session().language;
  await loadStrings(await once<readonly string[]>("/viewer/strings"), language);
}

async function start(): Promise<void> {
  keepTime((await startSession()).now);
  installXrm(shell);
  await shell.show();
  startRouter(route => void render(route));
}

start().catch((error: unknown) => {
  document.body.replaceChildren(h("main", { class: "problem-page" }, h("h1", {}, "OmniChannel"), h("p", { role: "alert" }, reason(error))));
});
