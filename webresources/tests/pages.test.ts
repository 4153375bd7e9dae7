import assert from "node:assert/strict";
import { test } from "node:test";
import { fromData, parse, total } from "../src/pages/score/explanation";
import { corners } from "../src/pages/score/fading";
import { roundTicks } from "../src/pages/shared/ticks";
import { parseResult } from "../src/pages/simulation/result";
import { day, number, position, signed } from "../src/shared/locale";
import { fill } from "../src/shared/text";

for (const [name, written, expected] of [
  ["English", "+12.50 Opened a mail (3×)\n−2.00 capped: maximum of Web", [{ points: 12.5, label: "Opened a mail (3×)" }, { points: -2, label: "capped: maximum of Web" }]],
  ["German", "+12,50 Mail geöffnet (3×)\n… und 3 weitere, zusammen +4,25", [{ points: 12.5, label: "Mail geöffnet (3×)" }, { points: 4.25, label: "… und 3 weitere, zusammen" }]],
  ["large points", "+1234.50 A\n", [{ points: 1234.5, label: "A" }]],
  ["something else", "Because.", null],
] as const) {
  test(`An explanation in ${name} is read line by line`, () => assert.deepEqual(parse(written), expected));
}

const german = { languageId: 1031, say: (text: readonly string[], ...values: readonly (string | number)[]): string => fill(text[1] ?? "", values) };

test("An explanation kept as data is worded in the language of the reader", () => {
  const data = JSON.stringify([
    { kind: "interactions", code: "buy", name: "Kauf <b>", count: 3, points: 42.5 },
    { kind: "interactions", code: "mail", name: "Mail", count: 2, repeats: 5, points: 30 },
    { kind: "profile", code: "job", name: "Leitung", points: 20 },
    { kind: "interest", code: "onc", name: "Onkologie", points: 5 },
    { kind: "inactivity", code: "quiet", name: "Ruhe", count: 1, since: "2026-03-02T22:30:00Z", points: -10 },
    { kind: "inactivity", code: "gone", name: "Weg", count: 3, since: "2026-03-02T22:30:00Z", points: -30 },
    { kind: "group-maximum", code: "web", name: "Web", points: -5.25 },
    { kind: "rest", count: 4, points: 1 },
  ]);
  assert.deepEqual(fromData(german, data), [
    { points: 42.5, label: "Kauf <b> (3×)" },
    { points: 30, label: "Mail (2×; nicht gezählte Wiederholungen: 5)" },
    { points: 20, label: "Leitung (Profil)" },
    { points: 5, label: "Onkologie (Interesse)" },
    { points: -10, label: "Ruhe (seit 2. März 2026 keine Interaktion)" },
    { points: -30, label: "Weg (seit 2. März 2026 keine Interaktion; 3×)" },
    { points: -5.25, label: "gekappt: Maximum der Gruppe Web" },
    { points: 1, label: "… und 4 weitere" },
  ]);
});

for (const data of ["", "[]", "{}", "[", '[{"kind":"new","points":1}]', '[{"kind":"manual"}]']) {
  test(`No lines as data: ${data}`, () => assert.equal(fromData(german, data), null));
}

const monday = (week: number): Date => new Date(Date.UTC(2026, 2, 2 + 7 * week));
const points = (values: readonly { on: Date; score: number }[]): [string, number][] => values.map(({ on, score }) => [on.toISOString().slice(0, 10), Math.round(score * 100) / 100]);

test("A curve fades from a snapshot until the week begins that ends with the next one", () => {
  const values = [{ on: monday(0), score: 30, fading: 20 }, { on: monday(4), score: 50, fading: 40 }, { on: new Date("2026-04-15T09:00:00Z"), score: 31 }];
  assert.deepEqual(points(corners(values, 7)), [
    ["2026-03-02", 30], ["2026-03-09", 20], ["2026-03-16", 15], ["2026-03-23", 12.5], ["2026-03-30", 50], ["2026-04-06", 30], ["2026-04-13", 20], ["2026-04-15", 31],
  ]);
});

test("Without a half-life a curve goes straight from value to value", () => {
  const values = [{ on: monday(0), score: 30, fading: 0 }, { on: monday(9), score: 50 }];
  assert.deepEqual(corners(values, null), values);
});

test("Lines are added in cents, so that they add up exactly", () => {
  assert.equal(total(Array.from({ length: 10 }, () => ({ points: 0.1, label: "" }))), 1);
});

for (const [lowest, highest, expected] of [
  [0, 63, [0, 20, 40, 60]],
  [-12, 30, [-10, 0, 10, 20, 30]],
  [0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [5, 5, [5]],
] as const) {
  test(`Round values from ${lowest} to ${highest}`, () => assert.deepEqual(roundTicks(lowest, highest).map(value => Math.round(value * 100) / 100), expected));
}

for (const written of ["", "null", "1", "[]", "{}", '{"bands":5}', '{"bands":', '"text"']) {
  test(`No result of a simulation: ${written}`, () => assert.equal(parseResult(written), null));
}

test("What has the wrong type in a result counts as nothing", () => {
  const read = parseResult('{"threshold":"50","up":null,"bands":[{"from":null,"to":10,"before":"x","after":3},7],"movers":[{"contact":5}],"reps":{}}');
  assert.deepEqual(read, {
    threshold: null, thresholdBefore: null, contacts: 0, sampled: 0, up: 0, down: 0, bands: [{ from: null, to: 10, before: 0, after: 3 }],
    upExamples: [], downExamples: [], movers: [{ contactId: "", contact: "", before: 0, after: 0 }], reps: [],
  });
});

for (const [languageId, expected] of [[1033, 0], [2057, 0], [1031, 1], [2055, 1], [1040, 2], [2064, 2], [1036, 0], [0, 0]] as const) {
  test(`Language ${languageId} reads text ${expected}`, () => assert.equal(position(languageId), expected));
}

test("Numbers and days are written as in the language", () => {
  assert.deepEqual([1033, 1031, 1040].map(language => number(-1234567.891, language)), ["−1,234,567.89", "−1.234.567,89", "−1.234.567,89"]);
  assert.deepEqual([14, 0, -3].map(points => signed(points, 1033)), ["+14", "0", "−3"]);
  assert.equal(day(new Date("2026-03-01T00:00:00Z"), 1040, "date"), "1 mar 2026");
});

test("A value is never read as a pattern", () => {
  assert.equal(fill("{0} and {1} and {2}", ["{1}", "$&"]), "{1} and $& and {2}");
});
