/** What the buttons do and when they are enabled: `OmniChannel.Commands`. The first parameter is the form (PrimaryControl), unless said otherwise. */
export { canCopyModel, isDraftModel, isPublishedModel, isSaved, newModelVersion, publishModel, simulateModel, startBackfill, testContact } from "./model";
export { checkHealth } from "./health";
export { countInteraction, markBot } from "./interaction";
export { acceptTag, canAcceptTag, canRejectTag, rejectTag } from "./tag";
export { installTemplates } from "./templates";
export { answerVisit, completeVisit, isOpenVisit, mayContact, snoozeVisit } from "./visit";
