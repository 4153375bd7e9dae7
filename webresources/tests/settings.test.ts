import assert from "node:assert/strict";
import { test } from "node:test";
import { onSettingLoad } from "../src/forms/index";
import { Setting } from "../src/shared/names";
import { FakeForm, xrm } from "./fakeXrm";

for (const [code, language, expected] of [
  ["handover", 1033, /held/],
  ["snoozedays", 1031, /^Tage.*Leer: 14\.$/],
  ["cap.email", 1040, /tre volte in sette giorni/],
  ["phonecall.made", 1033, /phone calls/],
  ["snoozdays", 1033, /^$/],
  [null, 1033, /Install templates/],
] as const) {
  test(`The form of the setting ${code ?? "that is new"} says what it does in ${language}`, async () => {
    xrm(language);
    const form = new FakeForm("omni_setting", { [Setting.code]: code });
    await onSettingLoad(form.context);
    assert.match(form.note("help") ?? "", expected);
    assert.equal(form.notes.has("script"), false);
  });
}
