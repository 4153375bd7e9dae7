// What Dataverse calls goes through a wrapper of shared/handlers.ts, so that no error is lost and a failing rule leaves its command off.
const wrappers = [
  { folder: /[\\/]forms[\\/]/, name: /^on[A-Z]/, by: ["onForm"] },
  { folder: /[\\/]commands[\\/]/, name: /^(is|can|has)[A-Z]/, by: ["onRule"] },
];

export default {
  meta: {
    type: "problem",
    docs: { description: "Handlers and enable rules are wrapped" },
    schema: [],
    messages: { wrap: "'{{name}}' is called by Dataverse. Make it with {{by}}( ... )." },
  },
  create(context) {
    const rules = wrappers.filter(rule => rule.folder.test(context.filename));
    const check = (node, name, init) => {
      const rule = rules.find(one => one.name.test(name));
      if (!rule) return;
      const wrapped = init?.type === "CallExpression" && init.callee.type === "Identifier" && rule.by.includes(init.callee.name);
      if (!wrapped) context.report({ node, messageId: "wrap", data: { name, by: rule.by.join(" or ") } });
    };
    return {
      "ExportNamedDeclaration > VariableDeclaration > VariableDeclarator"(node) {
        if (node.id.type === "Identifier") check(node, node.id.name, node.init);
      },
      "ExportNamedDeclaration > FunctionDeclaration"(node) {
        check(node, node.id.name, null);
      },
    };
  },
};
