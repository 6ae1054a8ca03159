import type { Report } from '../core/model/report.js'

/**
 * The text of the report file, part by part: the whole report, as `schema/report.schema.json` describes it. Each part
 * is at most one entry, or one item of a list; joined they equal `JSON.stringify(report, null, 2)` and a line feed.
 */
export function* reportParts(report: Report): Generator<string> {
  let before = '{'
  for (const [name, value] of Object.entries(report)) {
    // JSON has no such member.
    if (value === undefined) continue
    yield `${before}\n  ${JSON.stringify(name)}: `
    if (name === 'entries') yield* linesOf(Object.entries(value), '{', '}', member)
    else if (Array.isArray(value)) yield* linesOf(value, '[', ']', item)
    else yield textAtDepth(value, 1)
    before = ','
  }
  yield '\n}\n'
}

/** An object or a list of the report, one member or item at a time: there may be thousands. */
function* linesOf<Part>(
  parts: readonly Part[],
  open: string,
  close: string,
  textOf: (part: Part) => string,
): Generator<string> {
  for (const [index, part] of parts.entries()) yield `${index === 0 ? open : ','}\n    ${textOf(part)}`
  yield parts.length === 0 ? open + close : `\n  ${close}`
}

function member([name, value]: readonly [string, unknown]): string {
  return `${JSON.stringify(name)}: ${item(value)}`
}

function item(value: unknown): string {
  return textAtDepth(value, 2)
}

/** The JSON text of a value with the indentation that it has inside one or two others. */
function textAtDepth(value: unknown, depth: 1 | 2): string {
  if (depth === 1) return JSON.stringify([value], null, 2).slice('[\n  '.length, -'\n]'.length)
  return JSON.stringify([[value]], null, 2).slice('[\n  [\n    '.length, -'\n  ]\n]'.length)
}
