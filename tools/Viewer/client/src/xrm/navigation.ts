import { fill, h, uniqueId } from "../base/dom";
import { query, table as describe } from "../base/metadata";
import { go, listPath, rowPath } from "../base/router";
import { say } from "../base/words";
import { plain } from "../form/attribute";
import { openQuickCreate } from "../form/quickCreate";
import { confirmed, tell, tellError } from "../parts/dialog";

interface PageInput {
  readonly pageType: string;
  readonly entityName?: string;
  readonly entityId?: string;
  readonly formId?: string;
  readonly viewId?: string;
  readonly dashboardId?: string;
  readonly webresourceName?: string;
  readonly data?: string | Record<string, string>;
}

interface Size { readonly value: number; readonly unit: "%" | "px" }
interface PageOptions { readonly target?: number; readonly width?: number | Size; readonly height?: number | Size; readonly title?: string; readonly position?: number }

/** Xrm.Navigation: other pages and dialogs. */
export const navigation = {
  async openAlertDialog(strings: { text: string; title?: string; confirmButtonLabel?: string }): Promise<void> {
    await tell(strings.title ?? "", strings.text, strings.confirmButtonLabel);
  },

  async openConfirmDialog(strings: { text: string; title?: string; subtitle?: string; confirmButtonLabel?: string; cancelButtonLabel?: string }): Promise<{ confirmed: boolean }> {
    return { confirmed: await confirmed(strings.title ?? say("confirm"), [strings.subtitle ?? "", strings.text].join("\n"), strings.confirmButtonLabel, strings.cancelButtonLabel) };
  },

  async openErrorDialog(options: { message?: string; details?: string; errorCode?: number }): Promise<void> {
    await tellError(new Error(options.message ?? String(options.errorCode ?? say("error"))), options.details);
  },

  async openForm(options: { entityName: string; entityId?: string; formId?: string; useQuickCreateForm?: boolean; createFromEntity?: { entityType: string; id: string; name?: string } }, parameters: Record<string, string> = {}): Promise<{ savedEntityReference: unknown[] }> {
    const table = await describe(options.entityName);
    if (options.useQuickCreateForm) {
      return new Promise(resolve => {
        void openQuickCreate(table, parameters, id => resolve({ savedEntityReference: [{ entityType: table.name, id, name: "" }] })).then(opened => {
          if (!opened) void go(rowPath(table.name, null) + query(parameters)).then(() => resolve({ savedEntityReference: [] }));
        });
      });
    }
    const path = rowPath(options.entityName, options.entityId ? plain(options.entityId) : null, options.formId);
    await go(options.entityId ? path : path + query(parameters));
    return { savedEntityReference: [] };
  },

  async navigateTo(input: PageInput, options: PageOptions = {}): Promise<unknown> {
    if (input.pageType === "webresource" || input.pageType === "custom") return options.target === 2 ? frameDialog(input, options) : go(`/page/${input.webresourceName ?? ""}${query({ data: text(input.data) })}`);
    if (input.pageType === "dashboard") return go(`/dashboard/${plain(input.dashboardId ?? "")}`);
    if (input.pageType === "entitylist") return go(listPath(input.entityName ?? "", input.viewId === undefined ? null : plain(input.viewId)));
    return go(rowPath(input.entityName ?? "", input.entityId ? plain(input.entityId) : null, input.formId) + (input.entityId ? "" : query(typeof input.data === "object" ? input.data : {})));
  },

  openUrl(url: string): void {
    const target = new URL(url, location.href);
    if (target.protocol === "http:" || target.protocol === "https:") window.open(target, "_blank", "noopener");
  },

  openWebResource(name: string, _options?: unknown, data?: string): void {
    window.open(`/WebResources/${name}${query({ data })}`, "_blank", "noopener");
  },

  openFile(file: { fileName: string; fileContent: string; mimeType: string }): void {
    h("a", { href: `data:${file.mimeType};base64,${file.fileContent}`, download: file.fileName }).click();
  },
};

function text(data: PageInput["data"]): string | undefined {
  return typeof data === "object" ? JSON.stringify(data) : data;
}

function length(size: number | Size | undefined, ofWindow: "vw" | "vh", otherwise: string): string {
  return size === undefined ? otherwise : typeof size === "number" ? `${size}px` : `${size.value}${size.unit === "%" ? ofWindow : "px"}`;
}

function frameDialog(input: PageInput, options: PageOptions): Promise<void> {
  return new Promise(resolve => {
    const heading = uniqueId("dialog");
    const dialog = h("dialog", { class: `dialog framed${options.position === 2 ? " side" : ""}`, "aria-labelledby": heading });
    const frame = h("iframe", { title: options.title ?? input.webresourceName, src: `/WebResources/${input.webresourceName ?? ""}${query({ data: text(input.data) })}` });
    frame.style.width = length(options.width, "vw", "60rem");
    frame.style.height = length(options.height, "vh", "70vh");
    fill(dialog, h("div", { class: "dialog-head" }, h("h2", { id: heading }, options.title ?? ""), h("button", { type: "button", class: "quiet", "aria-label": say("close"), onclick: () => dialog.close() }, "×")), frame);
    dialog.addEventListener("close", () => { dialog.remove(); resolve(); });
    document.body.append(dialog);
    dialog.showModal();
    // A page in a dialog closes it with window.close().
    frame.addEventListener("load", () => { if (frame.contentWindow !== null) frame.contentWindow.close = () => dialog.close(); });
  });
}
