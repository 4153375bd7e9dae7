import { fill, h, svg } from "../base/dom";
import { forget, once } from "../base/metadata";
import { go, listPath, reload } from "../base/router";
import { changeSession, session } from "../base/session";
import { say } from "../base/words";
import { tellError } from "../parts/dialog";

interface Item { readonly id: string; readonly title: string; readonly kind: "table" | "dashboard" | "page"; readonly table?: string; readonly dashboard?: string; readonly page?: string; readonly icon: string | null }
interface Group { readonly id: string; readonly title: string; readonly items: readonly Item[] }

export interface App {
  readonly uniqueName: string;
  readonly name: string;
  readonly description: string;
  readonly areas: readonly { readonly id: string; readonly title: string; readonly groups: readonly Group[] }[];
  readonly dashboards: readonly { readonly id: string; readonly name: string }[];
}

/** The frame around every page: name, navigation, user, language. */
export class Shell {
  readonly main: HTMLElement = h("main", { id: "main", tabindex: -1 });
  private readonly notices = h("div", { class: "notices", role: "region" });
  private readonly navigation = h("nav", {});
  private readonly header = h("header", { class: "top" });
  private app: App | null = null;

  /** Puts the frame on the page. */
  async show(): Promise<void> {
    document.body.replaceChildren(this.header, h("div", { class: "frame" }, this.navigation, h("div", { class: "stage" }, this.notices, this.main)));
    await this.draw();
  }

  /** The address of the first page of the app. */
  home(): string {
    const first = this.app?.areas[0]?.groups[0]?.items[0];
    return first === undefined ? "/" : address(first);
  }

  /** Marks where one is. */
  mark(): void {
    const at = location.pathname;
    for (const link of this.navigation.querySelectorAll("a")) {
      const here = link.pathname === at || (link.pathname.startsWith("/list/") && at.startsWith(link.pathname.replace("/list/", "/row/") + "/"));
      if (here) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
  }

  /** Says something above every page until it is closed. */
  notify(id: string, level: string, message: string, action: (() => void) | null, actionLabel: string): void {
    this.clearNotice(id);
    const notice = h("div", { class: `notice notice-${level.toLowerCase()}`, role: level === "error" ? "alert" : "status", "data-id": id }, h("span", {}, message),
      action !== null && h("button", { type: "button", onclick: action }, actionLabel),
      h("button", { type: "button", class: "quiet", "aria-label": say("close"), onclick: () => notice.remove() }, "×"));
    this.notices.append(notice);
  }

  clearNotice(id: string): void {
    for (const notice of this.notices.children) if (notice.getAttribute("data-id") === id) notice.remove();
  }

  private async draw(): Promise<void> {
    const app = (this.app = await once<App>("/viewer/app"));
    this.notices.setAttribute("aria-label", say("formNotifications"));
    this.navigation.setAttribute("aria-label", say("navigation"));
    fill(this.header, h("a", { class: "skip", href: "#main" }, say("skip")), h("a", { class: "brand", href: "/" }, h("img", { src: "/favicon.svg", alt: "", width: 24, height: 24 }), app.name), this.people());
    fill(this.navigation, ...app.areas.flatMap(area => area.groups).map(group => h("section", {}, h("h2", {}, group.title), h("ul", {}, ...group.items.map(item => h("li", {}, link(item)))))));
    this.mark();
  }

  private people(): HTMLElement {
    const { user, users, language, languages } = session();
    const person = h("select", { id: "user", onchange: event => void this.change({ user: (event.target as HTMLSelectElement).value }) },
      ...users.map(one => h("option", { value: one.id, selected: one.id === user.id }, `${one.name} · ${one.roles.map(role => role.name.replace(/^OmniChannel /, "")).join(", ")}`)));
    const tongue = h("select", { id: "language", onchange: event => void this.change({ language: Number((event.target as HTMLSelectElement).value) }) },
      ...languages.map(one => h("option", { value: one.code, selected: one.code === language, lang: one.tag }, one.name)));
    return h("div", { class: "people" }, h("label", { for: "user" }, say("user")), person, h("label", { for: "language" }, say("language")), tongue);
  }

  private async change(change: { readonly user?: string; readonly language?: number }): Promise<void> {
    try {
      await changeSession(change);
      forget();
      await this.draw();
      if (change.user !== undefined) await go(this.home());
      else reload();
    } catch (error) {
      await tellError(error);
    }
  }
}

function link(item: Item): HTMLElement {
  return h("a", { href: address(item) }, item.icon === null ? rows() : h("img", { class: "icon", src: item.icon, alt: "", width: 16, height: 16 }), item.title);
}

function address(item: Item): string {
  if (item.kind === "dashboard") return `/dashboard/${item.dashboard ?? ""}`;
  return item.kind === "page" ? `/page/${item.page ?? ""}` : listPath(item.table ?? "");
}

/** The picture of a table that brings none. */
function rows(): Element {
  return svg("svg", { class: "icon", viewBox: "0 0 16 16", "aria-hidden": "true" }, svg("path", { d: "M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11", fill: "none", stroke: "currentColor" }));
}
