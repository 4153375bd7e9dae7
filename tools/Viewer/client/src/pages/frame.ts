import { fill, h } from "../base/dom";
import { query } from "../base/metadata";

/** A page of the solution as a page of the app. */
export function framePage(place: HTMLElement, name: string, data: string | null): Promise<void> {
  document.title = name;
  fill(place, h("h1", { class: "hidden" }, name), h("iframe", { class: "whole", title: name, src: `/WebResources/${name}${query({ data })}` }));
  return Promise.resolve();
}
