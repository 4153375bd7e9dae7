import { follow, note, value } from "../shared/form";
import { onForm } from "../shared/handlers";
import { Setting } from "../shared/names";
import { text } from "../shared/text";
import type { ScriptText } from "../strings/scripts";

/** The form of a setting says what it does and what may stand in it: there is a text for each code, or for what stands before its dot. */
export const onSettingLoad = onForm(form => {
  follow(form, [Setting.code], () => {
    const key = `Setting_${(value<string>(form, Setting.code) ?? "").trim().toLowerCase().replace(/\..*/, "")}` as ScriptText;
    const help = text(key);
    // A text that there is not comes back as its key.
    if (help === key) note(form, "help", text("SettingUnknown"), "WARNING");
    else note(form, "help", help);
  });
});
