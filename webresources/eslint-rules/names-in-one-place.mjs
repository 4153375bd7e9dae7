// Names of tables and columns and the numbers of choices stand in src/shared/names.ts, which a test compares with the solution.
const firstOption = 384_210_000;

export default {
  meta: {
    type: "problem",
    docs: { description: "Names of the solution stand in shared/names.ts" },
    schema: [],
    messages: {
      name: "'{{value}}' is a name of the solution. Put it into shared/names.ts and use that.",
      option: "{{value}} is the number of a choice. Put it into shared/names.ts and use that.",
    },
  },
  create(context) {
    if (/[\\/]shared[\\/]names\.ts$/.test(context.filename)) return {};
    const check = (node, text) => {
      if (/^_?omni_[a-z]+/.test(text)) context.report({ node, messageId: "name", data: { value: text } });
    };
    return {
      Literal(node) {
        if (typeof node.value === "string" && !node.value.includes("/")) check(node, node.value);
        if (typeof node.value === "number" && node.value >= firstOption) context.report({ node, messageId: "option", data: { value: node.value } });
      },
      TemplateElement(node) {
        check(node, node.value.cooked ?? "");
      },
    };
  },
};
