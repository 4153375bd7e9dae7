import powerApps from "@microsoft/eslint-plugin-power-apps";
import typescript from "typescript-eslint";
import omnichannel from "./eslint-rules/index.mjs";

const everyRuleOf = plugin => Object.keys(plugin.rules);

// What Microsoft's checker reports, as errors. Two of its rules guess at forms and misfire on pages, which own their document.
const checker = Object.fromEntries(everyRuleOf(powerApps).map(rule => [`@microsoft/power-apps/${rule}`, "error"]));

const html = "Text goes into a page as text (textContent), never as markup.";
const asMarkup = ["innerHTML", "outerHTML", "insertAdjacentHTML", "srcdoc", "createContextualFragment", "parseFromString", "setHTMLUnsafe", "write", "writeln"];

export default typescript.config(
  { ignores: ["dist/", "obj/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["src/**/*.ts", "tests/**/*.ts"],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      // The caller knows the type of a column or an answer, as with the client API itself.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "max-lines": ["error", 200],
      "max-lines-per-function": ["error", { max: 60, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    files: ["src/**/*.ts"],
    plugins: { "@microsoft/power-apps": powerApps, omnichannel },
    rules: {
      ...checker,
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-alert": "error",
      "no-console": "error",
      "no-eval": "error",
      "no-implied-eval": "off",
      "@typescript-eslint/no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "no-restricted-properties": [
        "error",
        ...asMarkup.map(property => ({ property, message: html })),
        { object: "Xrm", property: "Page", message: "Use the form context that the handler is given." },
        { object: "Xrm", property: "Internal", message: "This is not a supported client API." },
        { object: "document", property: "cookie", message: "A web resource keeps nothing in the browser." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^(on|style$|srcdoc$)/i]", message: html },
        { selector: "TSAsExpression > TSAnyKeyword", message: "Say what it is." },
      ],
      "omnichannel/names-in-one-place": "error",
    },
  },
  {
    files: ["tests/**/*.ts"],
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "off",
      "@typescript-eslint/no-floating-promises": ["error", { allowForKnownSafeCalls: [{ from: "package", name: "test", package: "node:test" }] }],
    },
  },
  {
    files: ["src/forms/**/*.ts", "src/commands/**/*.ts", "src/shared/**/*.ts"],
    plugins: { omnichannel },
    rules: {
      "no-restricted-globals": [
        "error",
        ...["document", "window", "self", "top", "parent", "frames", "location", "history", "localStorage", "sessionStorage", "XMLHttpRequest", "fetch"].map(name => ({
          name,
          message: "Scripts of forms and commands reach only what the client API hands them.",
        })),
      ],
      "omnichannel/wrapped-handlers": "error",
    },
  },
  {
    files: ["src/pages/**/*.ts"],
    rules: { "@microsoft/power-apps/avoid-dom-form": "off", "@microsoft/power-apps/avoid-dom-form-event": "off" },
  },
);
