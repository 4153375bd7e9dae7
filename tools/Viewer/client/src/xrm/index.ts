import type { Shell } from "../pages/shell";
import { uniqueId } from "../base/dom";
import { say } from "../base/words";
import { navigation } from "./navigation";
import { utility } from "./utility";
import { webApi } from "./webApi";

interface Notice { readonly type?: number; readonly level: number; readonly message: string; readonly showCloseButton?: boolean; readonly action?: { readonly actionLabel?: string; readonly eventHandler?: () => void } }

const levels: Readonly<Record<number, string>> = { 1: "success", 2: "error", 3: "warning", 4: "info" };

/** Makes the client API that scripts of the solution call. */
export function installXrm(shell: Shell): void {
  const app = {
    addGlobalNotification: (notice: Notice): Promise<string> => {
      const id = uniqueId("notice");
      shell.notify(id, levels[notice.level] ?? "info", notice.message, notice.action?.eventHandler ?? null, notice.action?.actionLabel ?? say("ok"));
      return Promise.resolve(id);
    },
    clearGlobalNotification: (id: string): Promise<void> => {
      shell.clearNotice(id);
      return Promise.resolve();
    },
    sidePanes: { createPane: () => Promise.reject(new Error("Side panes are not supported here.")), state: 0 },
  };
  const encoding = {
    xmlEncode: (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
    xmlAttributeEncode: (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\"", "&quot;"),
    htmlEncode: (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;"),
  };
  const api = { App: app, Encoding: encoding, Navigation: navigation, Utility: utility, WebApi: { ...webApi, online: webApi, offline: webApi } };
  Object.defineProperty(window, "Xrm", { value: api, configurable: false, writable: false });
  // Pages in frames that are opened by themselves ask for this.
  Object.defineProperty(window, "GetGlobalContext", { value: () => utility.getGlobalContext(), configurable: false, writable: false });
}
