// A reporter for Node's test runner: one block per test that failed, then the sums as TAP has them ("# pass 12").
const sums = /^(tests|pass|fail|cancelled|skipped|todo) \d+$/;

export default async function* brief(events) {
  for await (const { type, data } of events) {
    if (type === "test:fail" && data.details.error.failureType !== "subtestsFailed") yield `not ok - ${data.name} (${data.file ?? ""}:${data.line ?? ""})\n${indent(text(data.details.error))}\n`;
    else if (type === "test:stderr") yield data.message;
    else if (type === "test:diagnostic" && data.nesting === 0 && sums.test(data.message)) yield `# ${data.message}\n`;
  }
}

function text(error) {
  const cause = error.cause ?? error;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

function indent(lines) {
  return lines.replace(/^/gm, "    ");
}
