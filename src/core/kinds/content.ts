import { isObject } from '../document/json.js'
import { parseKept } from '../document/kept-json.js'
import { compareCodeUnits } from '../hash/canonical-json.js'
import type { Content, Json, Kind, ModuleContent, ViewContent } from '../model/definition.js'
import { withSettings } from './large-text.js'

/** How a kind's content is hashed, compared and written to a file. A new kind needs one more row. */
interface ContentRow<C extends Content> {
  /**
   * The content that the service executes, as the value that is hashed.
   *
   * @throws SyntaxError for content that is not JSON
   */
  executed(content: C): Json
  /** Whether two contents are equal as text. */
  isSameText(a: C, b: C): boolean
  /**
   * The part of live content that a definition with the content `ours` manages: only this is compared. Returns the same
   * object each time.
   */
  comparableTo(live: C, ours: C): C
  /** A content that is not equal to `other`, with its large text. Null: their large texts differ. */
  withTextOf(other: C, content: C): C | null
  /** A content as each definition may compare it: with the contract that a module has, and without. */
  everyReading(content: C): readonly C[]
  /** Members of a definition's file. */
  fileMembers(content: C): Readonly<Record<string, Json>>
}

const view: ContentRow<ViewContent> = {
  executed: ({ template, actions }) => ({
    actions: [...new Set(actions)].toSorted(compareCodeUnits),
    template: parseKept(template),
  }),
  isSameText: (a, b) =>
    a.template === b.template &&
    a.actions.length === b.actions.length &&
    a.actions.every((action, at) => action === b.actions[at]),
  comparableTo: (live) => live,
  // Actions rarely differ alone.
  withTextOf: () => null,
  everyReading: (content) => [content],
  fileMembers: ({ template, actions }) => ({ Content: { Template: template, Actions: actions } }),
}

/** Cache: a module's content with its contract added or removed. */
const withOtherContract = new WeakMap<ModuleContent, ModuleContent>()

const flowModule: ContentRow<ModuleContent> = {
  executed: ({ content, settings }) => {
    const executes = { content: withoutCanvas(parseKept(content)) }
    return settings === null ? executes : { ...executes, settings: JSON.parse(settings) as Json }
  },
  isSameText: (a, b) => a.content === b.content && a.settings === b.settings,
  // A contract counts only if the definition manages it; one that the service does not return counts as empty.
  comparableTo: (live, ours) =>
    (ours.settings === null) === (live.settings === null) ? live : otherReading(live),
  withTextOf: (other, { content, settings }) =>
    content === other.content ? withSettings(other, settings) : null,
  everyReading: (content) => [content, otherReading(content)],
  fileMembers: ({ content, settings }) => ({
    Content: content,
    ...(settings === null ? {} : { Settings: settings }),
  }),
}

/** Without the contract that it has; if it has none, with an empty one. */
function otherReading(content: ModuleContent): ModuleContent {
  const other =
    withOtherContract.get(content) ?? withSettings(content, content.settings === null ? '{}' : null)
  withOtherContract.set(content, other)
  return other
}

/** Declared as methods, so that a row accepts the content of its kind although only the value determines the kind. */
const rows: Readonly<Record<Kind, ContentRow<Content>>> = { view, module: flowModule }

export function contentRow({ kind }: Content): ContentRow<Content> {
  return rows[kind]
}

/** Flow language without its top-level `Metadata`, where the console stores positions; `Actions` are a set. */
function withoutCanvas(flow: Json): Json {
  if (!isObject(flow)) return flow
  return Object.fromEntries(
    Object.entries(flow)
      .filter(([name]) => name !== 'Metadata')
      .map(([name, value]) => [name, name === 'Actions' ? byIdentifier(value) : value]),
  )
}

function byIdentifier(actions: Json): Json {
  if (!Array.isArray(actions)) return actions
  return actions.toSorted((a: Json, b: Json) => compareCodeUnits(identifier(a), identifier(b)))
}

function identifier(action: Json): string {
  return isObject(action) && typeof action.Identifier === 'string' ? action.Identifier : ''
}
