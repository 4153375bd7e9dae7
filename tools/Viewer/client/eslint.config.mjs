import typescript from "typescript-eslint";

const html = "Text goes into a page as text, never as markup.";

export default typescript.config(
  { ignores: ["dist/", "node_modules/", "*.mjs"] },
  {
    files: ["src/**/*.ts"],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // The client API is called by scripts of which nothing is known.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "max-lines": ["error", 250],
      "no-eval": "error",
      "no-console": "error",
      "no-restricted-properties": ["error", ...["innerHTML", "outerHTML", "insertAdjacentHTML", "srcdoc", "write", "writeln"].map(property => ({ property, message: html }))],
    },
  },
);
