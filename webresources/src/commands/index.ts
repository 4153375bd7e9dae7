/** What the buttons do and when they are enabled: `OmniChannel.Commands`. */
export { publishModel, isDraftModel } from "./model";
