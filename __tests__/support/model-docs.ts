import { storedView } from '../../simulator/service/view-store.js'
import type { Switches } from '../../simulator/switches.js'
import { contentHash } from '../../src/core/hash/content-hash.js'
import type { Kind } from '../../src/core/model/definition.js'
import { moduleText, viewText } from './desk-files.js'
import { callerText } from './family.js'
import type { Resolve } from './model-names.js'

/** What somebody wrote: a few words, so that contents come back, and how it is spelled. */
export interface Doc {
  readonly word: number
  /** Members in another order: the same content. */
  readonly turned: boolean
  /** Of a view: holds something that the service silently drops. */
  readonly boxed: boolean
  readonly description: string | null
  /** What it refers to, as its file has it; absent: nothing. */
  readonly refs?: readonly string[]
}

/** What the service is sent or holds, of either kind. */
export type Raw =
  | { readonly template: string; readonly actions: readonly string[] }
  | { readonly content: string }

type Member = { readonly [name: string]: unknown }

export function fileOf(kind: Kind, doc: Doc): string {
  const document = documentOf(kind, doc)
  return JSON.stringify(doc.description === null ? document : { ...document, Description: doc.description })
}

/**
 * As it arrives in the service, before that stores it.
 *
 * @param resolve what its references come to; default: they stay as written
 */
export function rawOf(kind: Kind, doc: Doc, resolve: Resolve = () => null): Raw {
  const document = resolved(documentOf(kind, doc), doc, resolve)
  if (kind === 'module') return { content: JSON.stringify(document.Content) }
  return { template: JSON.stringify(document.Template), actions: document.Actions as readonly string[] }
}

export function hashOf(raw: Raw): string {
  return contentHash(
    'template' in raw
      ? { kind: 'view', template: raw.template, actions: raw.actions }
      : { kind: 'module', content: raw.content, settings: null },
  )
}

/** The hash of what the service makes of it. */
export function storedHash(switches: Switches, raw: Raw): string {
  if (!('template' in raw)) return hashOf(raw)
  return hashOf(storedView(switches, { Template: raw.template, Actions: [...raw.actions] }))
}

/** Whether all of its references come to something. */
export function isResolved({ refs = [] }: Doc, resolve: Resolve): boolean {
  return refs.every((written) => resolve(written) !== null)
}

function resolved(document: Member, { refs = [] }: Doc, resolve: Resolve): Member {
  const text = refs.reduce(
    (whole, written) => whole.replaceAll(written, resolve(written) ?? written),
    JSON.stringify(document),
  )
  return refs.length === 0 ? document : (JSON.parse(text) as Member)
}

function textOf(kind: Kind, { word, refs = [] }: Doc): string {
  const calls = kind === 'module' ? refs.filter((written) => !written.startsWith('${queue/')) : []
  const words = [`word ${word}`, ...refs.filter((written) => !calls.includes(written))].join(' ')
  if (kind === 'view') return viewText(words)
  return calls.length === 0 ? moduleText(words) : callerText(words, calls)
}

function documentOf(kind: Kind, doc: Doc): Member {
  const { turned, boxed } = doc
  const plain = JSON.parse(textOf(kind, doc)) as Member
  const whole = kind === 'view' && boxed ? withBox(plain) : plain
  return turned ? (turn(whole) as Member) : whole
}

function withBox(view: Member): Member {
  const box = { _id: 'TextBox_1', Type: 'TextBox', Props: { Text: 'dropped' }, Content: [] }
  const [form] = (view.Template as { Body: { Content: unknown[] }[] }).Body
  form?.Content.push(box)
  return view
}

function turn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turn)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, child]) => [name, turn(child)]),
  )
}
