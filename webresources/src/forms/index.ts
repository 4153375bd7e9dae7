/** Event handlers of the forms: `OmniChannel.Forms`. Each is registered on the OnLoad of its form, with the execution context as first parameter. */
export { onScoringRuleLoad } from "./rule";
