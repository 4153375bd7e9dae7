import { follow, note, value } from "../shared/form";
import { onForm } from "../shared/handlers";
import { Contact, Profiling } from "../shared/names";
import { text } from "../shared/text";
import { connectPages } from "./pages";

/** The form of a contact says when the contact is not scored, and why. */
export const onContactLoad = onForm(form => {
  follow(form, [Contact.profiling, Contact.profilingReason], () => {
    const profiling = value<number>(form, Contact.profiling);
    const reason = value<string>(form, Contact.profilingReason);
    const said = profiling === Profiling.objected ? text("ProfilingObjected") : profiling === Profiling.frozen ? text("ProfilingFrozen") : null;
    note(form, "profiling", said !== null && reason ? `${said} ${reason}` : said, "WARNING");
  });
  connectPages(form);
});
