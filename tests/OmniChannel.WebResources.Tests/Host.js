// What a form is to a page in it: the client API in the window around, answering reads from the rows of the test (window.rows, window.languageId).
window.queries = [];
window.opened = [];
window.calls = [];
window.Xrm = {
  Utility: { getGlobalContext: () => ({ userSettings: { languageId: window.languageId, getSecurityRolePrivilegesInfo: () => Promise.resolve(window.privileges ?? { one: { privilegeName: "prvReadomni_Job" } }) } }) },
  Navigation: { openForm: async options => void window.opened.push(options) },
  WebApi: {
    retrieveMultipleRecords: async (table, options) => {
      window.queries.push(table + options);
      if (!window.rows[table]) throw Object.assign(new Error("Principal user is missing prvRead" + table), { errorCode: 2147746336 });
      const [first] = window.rows[table];
      if (first?.fails) throw new Error(first.fails);
      return { entities: window.rows[table] };
    },
    online: {
      execute: async request => {
        const { getMetadata, ...values } = request;
        const { operationName: name } = getMetadata();
        window.calls.push({ name, values });
        const answer = window.answers.shift();
        if (typeof answer === "string") throw new Error(answer);
        return { ok: true, status: 200, json: async () => answer };
      },
    },
    retrieveRecord: async (table, id, options) => {
      window.queries.push(table + "(" + id + ")" + options);
      return window.rows[table][0];
    },
  },
};
window.form = { data: { entity: { getEntityName: () => window.place.table, getId: () => "{" + window.place.id.toUpperCase() + "}" } } };
