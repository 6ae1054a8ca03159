import { isObject, type JsonObject, memberOf } from '../../document/json.js'
import { executableJson } from '../../hash/content-hash.js'
import type { Json, ViewContent } from '../../model/definition.js'
import { readSorted } from '../shared/read-json.js'

/** A component of a view, or the root, which represents `Body`. */
export interface Component {
  /** `Type`; `Component` if that is no text. */
  readonly type: string
  readonly id: string | null
  /** All members except `_id`, and except a `Content` that is a list. */
  readonly members: JsonObject
  /** Whether `Content` (for the root: `Body`) is a list. */
  readonly hasList: boolean
  readonly pieces: readonly Piece[]
  readonly children: readonly Component[]
  /** Equal for two components of the same pair of trees that differ only in identifiers. */
  readonly key: number
  /** Its name for a reader, computed by `componentName`. Null: not yet. */
  name: string | null
}

/** An entry of a list of contents: a component, or another value, which is usually a text. */
export type Piece = Component | { readonly text: Json }

export interface ViewTree {
  readonly root: Component
  /** Every component except the root, each before its contents. */
  readonly all: readonly Component[]
  readonly parents: ReadonlyMap<Component, Component>
  /** The template without its `Body`. */
  readonly templateMeta: JsonObject
}

/** Maps equal texts to equal numbers. The two trees of a pair share one. */
export type Intern = (text: string) => number

export function createIntern(): Intern {
  const numbers = new Map<string, number>()
  return (text) => {
    const known = numbers.get(text)
    if (known === undefined) numbers.set(text, numbers.size)
    return known ?? numbers.size - 1
  }
}

/**
 * Reads a view's template as a tree. The members of its objects are sorted, so that equal ones have equal texts. Null:
 * it is not JSON, or has no canonical form.
 */
export function readViewTree(content: ViewContent, intern: Intern): ViewTree | null {
  const executed = readSorted(() => executableJson(content))
  if (executed === undefined) return null
  const template = memberOf(executed, 'template') ?? null
  const { Body, ...templateMeta } = isObject(template) ? template : { Template: template }
  const root = readComponent({ Type: 'Body', ...(Body === undefined ? {} : { Content: Body }) }, intern)
  const parents = new Map<Component, Component>()
  const all: Component[] = []
  addDescendants(root, parents, all)
  return { root, all, parents, templateMeta }
}

const none: readonly never[] = []

function readComponent(node: JsonObject, intern: Intern): Component {
  const { _id, Content, ...others } = node
  const hasList = Array.isArray(Content)
  const members = hasList || Content === undefined ? others : { ...others, Content }
  const pieces: readonly Piece[] = hasList
    ? Content.map((item: Json) => (isObject(item) ? readComponent(item, intern) : { text: item }))
    : none
  const inner = hasList ? `[${pieces.map(keyOf).join()}]` : ''
  return {
    type: typeof members.Type === 'string' ? members.Type : 'Component',
    id: typeof _id === 'string' ? _id : null,
    members,
    hasList,
    pieces,
    children: pieces.some(isComponent) ? pieces.filter(isComponent) : none,
    key: intern(JSON.stringify(members) + inner),
    name: null,
  }
}

function keyOf(piece: Piece): string {
  return isComponent(piece) ? `#${piece.key}` : JSON.stringify(piece.text)
}

export function isComponent(piece: Piece): piece is Component {
  return 'children' in piece
}

/** The text of a piece; null for a component. */
export function textOf(piece: Piece): Json {
  return isComponent(piece) ? null : piece.text
}

function addDescendants(parent: Component, parents: Map<Component, Component>, all: Component[]): void {
  for (const child of parent.children) {
    parents.set(child, parent)
    all.push(child)
    addDescendants(child, parents, all)
  }
}
