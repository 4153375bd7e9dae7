import { follow, lookupName, note, refuse, value } from "../shared/form";
import { onForm } from "../shared/handlers";
import { day } from "../shared/locale";
import { Approval, Content } from "../shared/names";
import { text } from "../shared/text";

/** The form of a content says whether it can be recommended to reps, and where its tags come from. */
export const onContentLoad = onForm(form => {
  const languageId = Xrm.Utility.getGlobalContext().userSettings.languageId;
  follow(form, [Content.approval, Content.validFrom, Content.validUntil], () => {
    const from = value<Date>(form, Content.validFrom);
    const until = value<Date>(form, Content.validUntil);
    refuse(form, Content.validUntil, "validity", from !== null && until !== null && until < from ? text("ContentEndsBeforeItBegins") : null);
    note(form, "recommended", unfit(value<number>(form, Content.approval), from, until, languageId));
  });
  follow(form, [Content.master], () => {
    const master = lookupName(form, Content.master);
    note(form, "master", master === null ? null : text("ContentOfMaster", master));
  });
});

/** Why a content is not recommended; null when it is. */
function unfit(approval: number | null, from: Date | null, until: Date | null, languageId: number): string | null {
  const now = new Date();
  if (approval === Approval.withdrawn) return text("ContentWithdrawn");
  if (approval !== Approval.approved) return text("ContentDraft");
  if (until !== null && until < now) return text("ContentExpired", day(until, languageId));
  return from !== null && from > now ? text("ContentNotYet", day(from, languageId)) : null;
}
