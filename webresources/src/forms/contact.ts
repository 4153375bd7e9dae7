import { call, row } from "../shared/call";
import { follow, note, value } from "../shared/form";
import { onForm } from "../shared/handlers";
import { Contact, mayContactApi, Profiling, Table } from "../shared/names";
import { text } from "../shared/text";
import { connectPages } from "./pages";

/** The form of a contact says through which channels it may be contacted now, and when it is not scored, and why. */
export const onContactLoad = onForm(async form => {
  follow(form, [Contact.profiling, Contact.profilingReason], () => {
    const profiling = value<number>(form, Contact.profiling);
    const reason = value<string>(form, Contact.profilingReason);
    const said = profiling === Profiling.objected ? text("ProfilingObjected") : profiling === Profiling.frozen ? text("ProfilingFrozen") : null;
    note(form, "profiling", said !== null && reason ? `${said} ${reason}` : said, "WARNING");
  });
  connectPages(form);
  form.data.addOnLoad(() => void sayChannels(form).catch(() => note(form, "channels", null)));
  await sayChannels(form);
});

/** Says what may be done now; a contact that is not saved yet has not been asked, and without a connection nobody can be. */
async function sayChannels(form: Xrm.FormContext): Promise<void> {
  const id = form.data.entity.getId();
  if (id === "" || Xrm.Utility.getGlobalContext().client.isOffline()) return;
  const { Allowed: isAllowed, Reason: reason } = await call<{ Allowed: boolean; Reason?: string }>(Xrm.WebApi.online, mayContactApi, { ContactId: row(Table.contact, id) });
  note(form, "channels", reason ? reason.split("\n").join(" ") : null, isAllowed ? "INFO" : "WARNING");
}
