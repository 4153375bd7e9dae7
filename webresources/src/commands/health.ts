import { call } from "../shared/call";
import { onCommand } from "../shared/handlers";
import { Api } from "../shared/names";
import { text } from "../shared/text";
import { agrees, during, tell } from "./ask";

/** A row that is not as it should be, as the check tells of it. */
interface Finding {
  readonly title: string;
  readonly problem: string;
  readonly remedy: string;
  readonly mended: boolean;
}

interface Page {
  readonly Findings: string;
  readonly Cursor?: string;
  readonly Done: boolean;
}

/** A dialog holds no more than a few sentences; the counts above them are of all. */
const shown = 5;

/** Looks whether everything is as it should be, tells what is not, and mends it when the user agrees: first parameter SelectedControl, the grid of jobs. */
export const checkHealth = onCommand(async (grid: Xrm.Controls.GridControl) => {
  const found = await check(false);
  if (found.length === 0) return tell(text("HealthTitle"), text("HealthIsGood"));
  const problems = lines(found.map(finding => finding.problem));
  if (!(await agrees(text("HealthTitle"), [counts(found), problems, text("HealthMendQuestion")].join("\n\n"), text("HealthMend")))) return;
  const mended = await check(true);
  const left = lines(mended.filter(finding => !finding.mended).map(finding => `${finding.problem} ${finding.remedy}`));
  await tell(text("HealthTitle"), [counts(mended), left].filter(part => part !== "").join("\n\n"));
  grid.refresh();
});

/** All findings, page by page. */
async function check(mend: boolean): Promise<Finding[]> {
  const findings: Finding[] = [];
  let cursor = "";
  for (let done = false; !done; ) {
    const message = findings.length === 0 ? text("HealthChecking") : text("HealthFoundSoFar", findings.length);
    const page = await during(message, () => call<Page>(Xrm.WebApi.online, Api.checkHealth, { Mend: ["boolean", mend], Cursor: ["string", cursor] }));
    findings.push(...(JSON.parse(page.Findings) as Finding[]));
    cursor = page.Cursor ?? "";
    done = page.Done;
  }
  return findings;
}

function counts(findings: readonly Finding[]): string {
  const titles = [...new Set(findings.map(finding => finding.title))];
  return titles
    .map(title => findings.filter(finding => finding.title === title))
    .map(kind => text("HealthCount", kind[0]?.title ?? "", kind.length, kind.filter(finding => finding.mended).length))
    .join("\n");
}

function lines(sentences: readonly string[]): string {
  const rest = sentences.length - shown;
  return [...sentences.slice(0, shown), ...(rest > 0 ? [text("HealthMore", rest)] : [])].join("\n");
}
