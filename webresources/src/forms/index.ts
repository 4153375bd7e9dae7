/** Event handlers of the forms: `OmniChannel.Forms`. Each is registered on the OnLoad of its form, with the execution context as first parameter. */
export { onContactLoad } from "./contact";
export { onContentLoad } from "./content";
export { onInteractionLoad } from "./interaction";
export { onJobLoad } from "./job";
export { onLeadScoreLoad } from "./leadScore";
export { onScoringModelLoad } from "./model";
export { onScoringRuleLoad } from "./rule";
export { onSettingLoad } from "./setting";
export { onTaskLoad } from "./task";
