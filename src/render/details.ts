import { onceForEach } from '../core/model/once-for-each.js'
import type { Report } from '../core/model/report.js'
import { code, prose } from './escape.js'
import type { Block } from './fit.js'
import { foldedBlocks } from './fit.js'
import { plural, row, tableHead } from './markdown.js'
import type { Keyed } from './words.js'
import { bySeverity, versionWords } from './words.js'

const shortHash = (hash: string | null): string => (hash === null ? '–' : `\`${hash.slice(0, 16)}\``)

function identityRow([key, entry]: Keyed): string {
  const arn = entry.versionArn ?? entry.arn
  // Flows resolve the alias's id: the ARN with its name does not run.
  const all = [arn, entry.alias?.arn ?? null].flatMap((each) => (each === null ? [] : code(each)))
  return row([code(key), shortHash(entry.contentSha256), shortHash(entry.liveSha256), all.join(', ') || '–'])
}

/** Cached: a summary that is too long is built again, without pictures, and cut; these rows stay as they are. */
const unchanged = onceForEach((report: Report): readonly Block[] => {
  const rows = bySeverity(report)
    .filter(([, { status }]) => status === 'unchanged')
    .map(([key, entry]) => row([code(key), versionWords(entry), code(entry.file)]))
  return foldedBlocks(
    `${plural(rows.length, 'definition')} unchanged`,
    tableHead(['Definition', 'Version', 'File']),
    rows,
  )
})

/** ARNs and hashes of everything that changed. */
function identities(report: Report, arns: boolean): readonly Block[] {
  const entries = bySeverity(report).filter(([, entry]) => entry.status !== 'unchanged')
  const titles = ['Definition', 'In the repository', 'Live when planned', arns ? 'ARN' : 'Id']
  return foldedBlocks(
    `Content hashes and ${arns ? 'ARNs' : 'ids'}`,
    tableHead(titles),
    entries
      .filter(([, entry]) => entry.contentSha256 !== null)
      .map(([key, entry]) => identityRow([key, arns ? entry : withoutArn(entry)])),
  )
}

const withoutArn = (entry: Keyed[1]): Keyed[1] => {
  const { id, alias } = entry
  return { ...entry, versionArn: null, arn: id, alias: alias && { ...alias, arn: alias.id } }
}

const readMethodWords = {
  search: 'searched, 100 definitions a call; the index may lag behind by seconds',
  describe: 'described one by one, which is exact',
  versions: 'described one by one, which is exact, and the versions of every definition listed',
}

function howItRan(report: Report, arns: boolean): readonly string[] {
  const { instance, observed, planDigest, savedDrafts, context } = report
  return [
    `- Mode: ${report.mode}. ${prose(report.modeReason)}`.trimEnd(),
    `- Live content: ${observed === null ? 'not read, nothing was compared' : readMethodWords[observed]}`,
    ...(planDigest === null ? [] : [`- Plan digest: ${code(planDigest)}`]),
    ...(instance && arns ? [`- Instance: ${code(instance.arn)}`] : []),
    `- Commit: ${context.commit ? code(context.commit) : 'unknown'}, event: ${code(context.event)}`,
    ...savedDrafts.map((file) => `- Overwritten draft saved as ${code(file)}`),
  ]
}

/** The value of a reference, and the definitions that have it. The files of values are the same for all of them. */
interface ReferenceUse {
  readonly reference: string
  readonly resolved: string | null
  readonly isAwaited: boolean
  readonly overriddenBy: string | undefined
  readonly keys: Set<string>
}

/** The value of each reference; references of several definitions appear once. Cached like `unchanged`. */
const references = onceForEach(({ references: found }: Report): readonly Block[] => {
  const uses = new Map<string, Map<string | null, ReferenceUse>>()
  for (const { reference, key, resolved, awaits, overriddenBy } of found) {
    const ofReference = uses.get(reference) ?? new Map<string | null, ReferenceUse>()
    const use = ofReference.get(resolved) ?? {
      reference,
      resolved,
      isAwaited: awaits !== undefined,
      overriddenBy,
      keys: new Set(),
    }
    use.keys.add(key)
    uses.set(reference, ofReference.set(resolved, use))
  }
  const all = [...uses.values()].flatMap((ofReference) => [...ofReference.values()])
  const rows = all.map(({ reference, resolved, isAwaited, overriddenBy, keys }) => {
    const [first = ''] = keys
    return row([
      overriddenBy === undefined ? code(reference) : `${code(reference)}, here ${code(overriddenBy)}`,
      resolved === null ? openWords(isAwaited) : code(resolved),
      keys.size === 1 ? code(first) : plural(keys.size, 'definition'),
    ])
  })
  return foldedBlocks(
    `What ${plural(rows.length, 'reference')} came to`,
    tableHead(['Reference', 'In this instance', 'Used by']),
    rows,
  )
})

/** A reference without a value. */
function openWords(isAwaited: boolean): string {
  return isAwaited ? 'known after publishing' : 'not resolved'
}

/** Details for a careful reader, folded. */
export function detailBlocks(report: Report, arns: boolean): readonly Block[] {
  return [
    ...unchanged(report),
    ...identities(report, arns),
    ...references(report),
    ...foldedBlocks('How this run worked', '', howItRan(report, arns)),
  ]
}
