import { isObject, type JsonObject, memberOf } from '../../document/json.js'
import { executableJson } from '../../hash/content-hash.js'
import { sortMembers } from '../../hash/sorted-json.js'
import type { Json, ViewContent } from '../../model/definition.js'

/** A component of a view, or the root, which stands for `Body`. */
export interface Component {
  /** `Type`; `Component` where that is no text. */
  readonly type: string
  readonly id: string | null
  /** All members but `_id`, and but `Content` where that is a list. */
  readonly members: JsonObject
  /** `Content` (of the root: `Body`) is a list. */
  readonly list: boolean
  readonly pieces: readonly Piece[]
  readonly children: readonly Component[]
  /** Equal for two components of the same pair of trees that differ in nothing but identifiers. */
  readonly key: number
  /** What a reader calls it, once that was asked for: with each component all are named that hold it. */
  name: string | null
}

/** What a list of contents holds: a component, or anything else, which is a text in all that people write. */
export type Piece = Component | { readonly text: Json }

export interface ViewTree {
  readonly root: Component
  /** Every component but the root, each before what it holds. */
  readonly all: readonly Component[]
  readonly parents: ReadonlyMap<Component, Component>
  /** The template less its `Body`. */
  readonly templateMeta: JsonObject
}

/** Gives equal texts equal numbers. The two trees of a pair share one. */
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
 * A view's template as a tree. The members of its objects are sorted, so that equal ones have equal texts.
 * @throws whatever `sortMembers` throws, for content that has no canonical form; SyntaxError for no JSON
 */
export function readViewTree(content: ViewContent, intern: Intern): ViewTree {
  const template = memberOf(sortMembers(executableJson(content)).value, 'template') ?? null
  const { Body, ...templateMeta } = isObject(template) ? template : { Template: template }
  const root = readComponent({ Type: 'Body', ...(Body === undefined ? {} : { Content: Body }) }, intern)
  const parents = new Map<Component, Component>()
  const all: Component[] = []
  addDescendants(root, parents, all)
  return { root, all, parents, templateMeta }
}

/** Null: it cannot be taken apart, as text that is no JSON, and is hashed as it is. */
export function treeOrNull(content: ViewContent, intern: Intern): ViewTree | null {
  try {
    return readViewTree(content, intern)
  } catch {
    return null
  }
}

const none: readonly never[] = []

function readComponent(node: JsonObject, intern: Intern): Component {
  const { _id, Content, ...others } = node
  const list = Array.isArray(Content)
  const members = list || Content === undefined ? others : { ...others, Content }
  const pieces: readonly Piece[] = list
    ? Content.map((item: Json) => (isObject(item) ? readComponent(item, intern) : { text: item }))
    : none
  const inner = list ? `[${pieces.map(keyOf).join()}]` : ''
  return {
    type: typeof members.Type === 'string' ? members.Type : 'Component',
    id: typeof _id === 'string' ? _id : null,
    members,
    list,
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

/** What stands there beside components; null for a component, which speaks for itself. */
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
