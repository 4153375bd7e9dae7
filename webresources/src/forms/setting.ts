import { follow, note, value } from "../shared/form";
import { onForm } from "../shared/handlers";
import { Setting } from "../shared/names";
import { text } from "../shared/text";
import type { ScriptText } from "../strings/scripts";

/** The form of a setting says what it does and what may stand in it: by its code, or by what stands before the dot of it. Of a code that nothing reads it says nothing. */
export const onSettingLoad = onForm(form =>
  follow(form, [Setting.code], () => {
    const key = `Setting_${(value<string>(form, Setting.code) ?? "").split(".")[0]}` as ScriptText;
    const help = text(key);
    note(form, "help", help === key ? null : help);
  }),
);
