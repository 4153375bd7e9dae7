import { initialise } from "../shared/form";
import { onForm } from "../shared/handlers";
import { Interaction } from "../shared/names";

/** The form of a new interaction proposes now as its date: most are recorded right after they took place. */
export const onInteractionLoad = onForm(form => initialise(form, Interaction.occurredOn, new Date()));
