import type { Detail, ReportedDifference } from '../core/model/difference.js'
import type { Entry, Report } from '../core/model/report.js'

const arn = /arn(?::|%3A)aws[\w-]*(?::|%3A)[^\s"'`<>,;(){}[\]|]*/giu
/** Twelve separate digits; the last group of a UUID may be twelve digits too, and is no account. */
const account = /(?<![0-9A-Za-z])(?<!-[0-9a-f]{4}-)\d{12}(?![0-9A-Za-z])/giu

/** A phone number in international form: 8 to 15 digits, with blanks, hyphens or brackets between them. */
const phone = /\+\d(?:[ ()-]{0,2}\d){7,14}(?!\d)/gu

type Replace = (text: string) => string

function mapStrings<T>(value: T, replace: Replace): T
function mapStrings(value: unknown, replace: Replace): unknown {
  if (typeof value === 'string') return replace(value)
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, replace))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, mapStrings(member, replace)]),
  )
}

/** A redacted value may span several words: then the text is shown as a whole. */
function redactedDetail(detail: Detail, replace: Replace): Detail {
  const redacted = mapStrings(detail, replace)
  const isSame = redacted.before === detail.before && redacted.after === detail.after
  return isSame ? redacted : { ...redacted, words: null }
}

function redactedDifference(
  difference: ReportedDifference | null,
  replace: Replace,
): ReportedDifference | null {
  if (!difference) return null
  const redacted = mapStrings(difference, replace)
  const items = redacted.items.map((item, index) => ({
    ...item,
    details: (difference.items[index]?.details ?? []).map((detail) => redactedDetail(detail, replace)),
  }))
  return { ...redacted, items }
}

function redactedEntry(entry: Entry, replace: Replace): Entry {
  const [difference, undone] = [entry.difference, entry.undone].map((each) =>
    redactedDifference(each, replace),
  )
  return {
    ...mapStrings(entry, replace),
    difference: difference ?? null,
    undone: undone ?? null,
    metadataChanges: entry.metadataChanges.map((detail) => redactedDetail(detail, replace)),
  }
}

/** Keys that redaction makes equal get a number: no definition is lost. */
function mapEntries(entries: Report['entries'], replace: Replace): Report['entries'] {
  const result = new Map<string, Report['entries'][string]>()
  for (const [key, entry] of Object.entries(entries)) {
    const name = replace(key)
    let unique = name
    for (let count = 2; result.has(unique); count += 1) unique = `${name} (${count})`
    result.set(unique, redactedEntry(entry, replace))
  }
  return Object.fromEntries(result)
}

/**
 * The report for a public place: no ARN, no account id and no phone number in any text, including error messages and
 * names. The run's own address, commit and hashes stay, and the page's address, which the workflow gave to be shown.
 */
export function withoutArns(report: Report): Report {
  const own = report.instance?.account
  const replace: Replace = (text) => {
    const cut = text.replace(arn, '[ARN]').replace(account, '[account]').replace(phone, '[phone number]')
    return own ? cut.replaceAll(own, '[account]') : cut
  }
  const { context, planDigest, entries, pageUrl } = report
  const page = pageUrl === undefined ? {} : { pageUrl }
  return {
    ...mapStrings(report, replace),
    entries: mapEntries(entries, replace),
    context,
    planDigest,
    ...page,
  }
}
