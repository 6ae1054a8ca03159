import type { Report } from '../core/model/report.js'

/**
 * The text of the report file, part by part: the whole report, as `schema/report.schema.json` describes it. Each part is one
 * entry, or what is between entries; joined they are what `JSON.stringify(report, null, 2)` writes, and a line feed.
 */
export function* reportParts(report: Report): Generator<string> {
  let before = '{'
  for (const [name, value] of Object.entries(report)) {
    // JSON has no such member.
    if (value === undefined) continue
    yield `${before}\n  ${JSON.stringify(name)}: `
    if (name === 'entries') yield* entryParts(report.entries)
    else yield indented(value, '  ')
    before = ','
  }
  yield '\n}\n'
}

function* entryParts(entries: Report['entries']): Generator<string> {
  const all = Object.entries(entries)
  for (const [index, [key, entry]] of all.entries())
    yield `${index === 0 ? '{' : ','}\n    ${JSON.stringify(key)}: ${indented(entry, '    ')}`
  yield all.length === 0 ? '{}' : '\n  }'
}

/** As JSON text within members that are indented so far. No string of JSON has a line end in it. */
function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
}
