import { isObject } from '../document/json.js'
import type { Content, Json } from '../model/definition.js'
import type { Change } from '../model/plan.js'
import type { ReferencePath, ResolvedReference } from '../model/reference.js'
import type { Warning } from '../model/report.js'
import { writeOf } from '../plan/decision.js'
import { isContentOpen, sourceOf } from '../resolve/state.js'
import { listSome } from '../text/list-some.js'
import { printable, quote } from '../text/quote.js'

/** Maximum number of references that are named. */
const maxNamed = 5

/**
 * The warning of an update that no change of the file caused: the former and present values of its references. For
 * example, a queue that was deleted and created again has a new id, while the live content still has the old one.
 */
export function referenceWarnings(change: Change): readonly Warning[] {
  const { key, definition, observation, baseVersion } = change
  const resolution = definition.references?.resolution
  if (!resolution || !isCausedByReferences(change)) return []
  const live = observation?.live?.content
  const moved = live ? movedReferences(resolution.references, definition.content, live) : []
  const which = moved.length > 0 ? `: ${listSome([...new Set(moved)], maxNamed)}` : ''
  const message = `${key}: the file is as it was published as version ${baseVersion}, but its references are something else in the instance now${which}. Publishing replaces what is live.`
  return [{ code: 'reference-changed', message }]
}

/** Whether the source equals that of the last publish but resolves to other content. */
export function isCausedByReferences(change: Change): boolean {
  const { definition, base, repository } = change
  if (definition.references === undefined || base === null || isContentOpen(definition)) return false
  return (
    writeOf(change)?.content === 'update' && base.source === sourceOf(definition) && base.hash !== repository
  )
}

function movedReferences(
  found: readonly ResolvedReference[],
  own: Content,
  live: Content,
): readonly string[] {
  const [now, before] = [partsOf(own), partsOf(live)]
  return found.flatMap(({ written, path }) => {
    const [is, was] = [textAt(now, path), textAt(before, path)]
    if (is === null || was === null || is === was) return []
    return [`${quote(written)} was ${printable(was)}, is ${printable(is)}`]
  })
}

type Parts = Readonly<Record<string, Json>>

function partsOf(content: Content): Parts {
  const read = (text: string | null): Json => {
    try {
      return text === null ? null : (JSON.parse(text) as Json)
    } catch {
      // A service answer that is not JSON has no places.
      return null
    }
  }
  return content.kind === 'view'
    ? { Template: read(content.template), Actions: content.actions }
    : { Content: read(content.content), Settings: read(content.settings) }
}

function textAt(parts: Parts, { root, members }: ReferencePath): string | null {
  let value: Json | undefined = parts[root]
  for (const step of members) {
    if (Array.isArray(value)) value = (value as readonly Json[])[Number(step)]
    else value = isObject(value) ? value[String(step)] : undefined
  }
  return typeof value === 'string' ? value : null
}
