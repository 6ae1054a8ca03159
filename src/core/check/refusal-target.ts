import { isObject } from '../document/json.js'
import type { Content, Json } from '../model/definition.js'
import type { ContentPath } from './finding.js'
import type { Steps } from './refusal-steps.js'
import type { Reason } from './refusal-text.js'

/** The action or component of a path. */
export interface Block {
  readonly noun: 'action' | 'component'
  readonly path: ContentPath
  readonly type: string | null
  /** Its Identifier, or `_id`. */
  readonly identifier: string | null
}

/** A refused place in the content. */
export interface Target {
  /** As far as the content has the path that the service names. */
  readonly path: ContentPath
  /** Null: the path is outside of any action or component. */
  readonly block: Block | null
}

/** Finds refused places in the content that was sent: the service's indices refer to it. */
export interface Targets {
  /** Null: the reason names no place, or none that the content has. */
  readonly of: (reason: Reason) => Target | null
}

/** @param content as it was sent: valid JSON texts */
export function targetsOf(content: Content): Targets {
  const sent: Json = JSON.parse(content.kind === 'view' ? content.template : content.content)
  const targetOf = content.kind === 'view' ? viewTarget : moduleTarget
  return {
    of: ({ steps, within }) => {
      if (steps !== null) return targetOf(sent, steps)
      return within !== null && content.kind === 'module' ? onlyEmpty(sent, within) : null
    },
  }
}

function moduleTarget(sent: Json, steps: Steps): Target | null {
  const found = follow(sent, typeof steps[0] === 'number' ? ['Actions', ...steps] : steps)
  if (found === null) return null
  const path: ContentPath = { root: 'Content', members: found }
  return { path, block: found.length < 2 ? null : actionAt(sent, path) }
}

function actionAt(sent: Json, { root, members }: ContentPath): Block | null {
  if (members[0] !== 'Actions') return null
  const path = { root, members: members.slice(0, 2) }
  const action = valueAlong(sent, path.members)
  return {
    noun: 'action',
    path,
    type: textMember(action, 'Type'),
    identifier: textMember(action, 'Identifier'),
  }
}

function viewTarget(sent: Json, steps: Steps): Target | null {
  const found = follow(sent, steps)
  return found && { path: { root: 'Template', members: found }, block: componentAt(sent, found) }
}

/** The innermost component on the path: an item of `Body`, or of a component's `Content`, that is no text. */
function componentAt(sent: Json, members: Steps): Block | null {
  const lists = members.findIndex((member, n) => n % 2 === 0 && member !== (n === 0 ? 'Body' : 'Content'))
  const most = Math.floor((lists === -1 ? members.length : lists) / 2)
  for (let depth = most; depth > 0; depth -= 1) {
    const path = members.slice(0, depth * 2)
    const node = valueAlong(sent, path)
    if (isObject(node))
      return {
        noun: 'component',
        path: { root: 'Template', members: path },
        type: textMember(node, 'Type'),
        identifier: textMember(node, '_id'),
      }
  }
  return null
}

/** The only action with an empty string there; null: several have one, or none. */
function onlyEmpty(sent: Json, within: Steps): Target | null {
  const actions = valueAlong(sent, ['Actions'])
  const list: readonly Json[] = Array.isArray(actions) ? actions : []
  const empty = list.flatMap((action, n) => {
    const found = follow(action, within)
    return found?.length === within.length && holdsEmpty(valueAlong(action, found)) ? [n] : []
  })
  const [only = 0, ...others] = empty
  return empty.length === 0 || others.length > 0 ? null : moduleTarget(sent, ['Actions', only, ...within])
}

function holdsEmpty(value: Json | undefined): boolean {
  if (typeof value !== 'object' || value === null) return value === ''
  return Object.values(value).some(holdsEmpty)
}

/**
 * The steps in the content's spelling, as far as it has them. Null: it lacks even the action, component or member at
 * the top.
 */
function follow(root: Json, steps: Steps): Steps | null {
  const found: (string | number)[] = []
  for (let value: Json | undefined = root; found.length < steps.length; ) {
    const name = findName(value, steps[found.length] as string | number)
    if (name === null) break
    found.push(name)
    value = valueAlong(value, [name])
  }
  const least = typeof steps[1] === 'number' ? 2 : 1
  return found.length >= Math.min(least, steps.length) ? found : null
}

/** The service writes some names in lower case, and `Parameter` for `Parameters`. */
function findName(value: Json | undefined, step: string | number): string | number | null {
  if (Array.isArray(value)) return typeof step === 'number' && step < value.length ? step : null
  if (!isObject(value)) return null
  const names = Object.keys(value)
  const wanted = String(step).toLowerCase()
  return (
    names.find((name) => name === String(step)) ??
    names.find((name) => name.toLowerCase() === wanted) ??
    names.find((name) => name.toLowerCase() === `${wanted}s`) ??
    null
  )
}

/** The value at members that are known to exist. */
function valueAlong(root: Json | undefined, members: Steps): Json | undefined {
  type Members = Readonly<Record<string | number, Json>> | null | undefined
  return members.reduce<Json | undefined>((value, member) => (value as Members)?.[member], root)
}

function textMember(value: Json | undefined, name: string): string | null {
  const member = isObject(value) && Object.hasOwn(value, name) ? value[name] : null
  return typeof member === 'string' ? member : null
}
