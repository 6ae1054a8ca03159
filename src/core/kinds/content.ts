import { isObject } from '../document/json.js'
import { compareCodeUnits } from '../hash/canonical-json.js'
import type { Content, Json, Kind, ModuleContent, ViewContent } from '../model/definition.js'

/** What a kind's content is to the hash, to comparing and to a file. A further kind is one more row. */
interface ContentRow<C extends Content> {
  /** What the service executes, as the value that is hashed. @throws SyntaxError for content that is no JSON */
  executed(content: C): Json
  /** The same to the letter. */
  isSameText(a: C, b: C): boolean
  /** What is live, as a definition with the content `ours` sees it. The same value each time. */
  seenBy(live: C, ours: C): C
  /** Members of a definition's file. */
  fileMembers(content: C): Readonly<Record<string, Json>>
}

const view: ContentRow<ViewContent> = {
  executed: ({ template, actions }) => ({
    actions: [...new Set(actions)].toSorted(compareCodeUnits),
    template: JSON.parse(template) as Json,
  }),
  isSameText: (a, b) =>
    a.template === b.template &&
    a.actions.length === b.actions.length &&
    a.actions.every((action, at) => action === b.actions[at]),
  seenBy: (live) => live,
  fileMembers: ({ template, actions }) => ({ Content: { Template: template, Actions: actions } }),
}

/** A module's live content seen with or without its contract, whichever is not how it is. */
const otherwise = new WeakMap<ModuleContent, ModuleContent>()

const flowModule: ContentRow<ModuleContent> = {
  executed: ({ content, settings }) => {
    const executes = { content: withoutCanvas(JSON.parse(content) as Json) }
    return settings === null ? executes : { ...executes, settings: JSON.parse(settings) as Json }
  },
  isSameText: (a, b) => a.content === b.content && a.settings === b.settings,
  // A contract counts only where the definition manages it; one that the service does not tell is an empty one.
  seenBy: (live, ours) => {
    const settings = ours.settings === null ? null : (live.settings ?? '{}')
    if (settings === live.settings) return live
    const seen = otherwise.get(live) ?? { ...live, settings }
    otherwise.set(live, seen)
    return seen
  },
  fileMembers: ({ content, settings }) => ({
    Content: content,
    ...(settings === null ? {} : { Settings: settings }),
  }),
}

/** Methods, so that a row takes the content of its kind although it is found by a kind that only the value knows. */
const rows: Readonly<Record<Kind, ContentRow<Content>>> = { view, module: flowModule }

export function contentRow({ kind }: Content): ContentRow<Content> {
  return rows[kind]
}

/** Flow language less its top-level `Metadata`, where the console keeps positions; `Actions` are a set. */
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
