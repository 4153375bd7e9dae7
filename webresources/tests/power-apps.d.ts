declare module "@microsoft/eslint-plugin-power-apps" {
  import type { ESLint } from "eslint";
  const plugin: ESLint.Plugin & { rules: Record<string, object> };
  export default plugin;
}
