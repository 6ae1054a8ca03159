import { objectOf } from '../document/json.js'
import type { ContentPlace } from '../kinds/content-places.js'
import type { Json, ViewContent } from '../model/definition.js'
import { keyFor } from '../model/key.js'
import { parseReferences } from '../resolve/grammar.js'
import { hasReferences } from '../resolve/has-references.js'
import { checkCall } from './call-contract.js'
import { checkNesting } from './call-nesting.js'
import { type CallPlaces, placeKey } from './call-places.js'
import { contractOf } from './contract.js'
import type { ContentPath, Finding } from './finding.js'
import { type FlowAction, presentMember, textOf } from './flow-action.js'
import { checkShownView } from './view-shown.js'

/** A module of this repository. */
export interface RepositoryModule {
  readonly file: string
  /** Its key for messages: `module/Greeting`. */
  readonly key: string
  /** Settings of the resource, as JSON text; null: the repository does not manage them. */
  readonly settings: string | null
  /** `Id` and `Arn` in its file. */
  readonly ids: readonly string[]
  /** The id of the live resource with its name; null: none was found. */
  readonly listedId: string | null
  readonly calls: CallPlaces | null
}

/** A view of this repository. */
export interface RepositoryView {
  readonly name: string
  readonly content: ViewContent
  /** As for a module. */
  readonly ids: readonly string[]
  readonly listedId: string | null
}

/** The result of checking the calls of all modules. */
export interface FoundCalls {
  /** By the caller's file. */
  readonly findings: ReadonlyMap<string, readonly (ContentPlace & { readonly finding: Finding })[]>
  /** Number of calls of modules that the repository lacks, or whose Settings it does not manage. */
  readonly unchecked: number
}

/**
 * Compares calls with the declarations of the called modules of this repository, and measures their depth. Findings are
 * at most warnings, because either side may be published first. A module is identified by a reference, by the id in its
 * file, or by the id of the live resource with its name. A call by a version's number or an alias, or one that is
 * decided when the flow runs, may run content that this repository does not have. The same applies to views that a
 * module shows; AWS's own views do not count as unchecked.
 */
export function resolveCalls(
  modules: readonly RepositoryModule[],
  views: readonly RepositoryView[],
): FoundCalls {
  const moduleById = indexById(modules, ({ key }) => key)
  const viewById = indexById(views, ({ name }) => keyFor('view', name))
  const nested = checkNesting(callingModules(modules, moduleById))
  let unchecked = 0
  const findings = modules.map(({ file, calls }) => {
    const found = (calls?.actions ?? []).flatMap((action) => {
      if (action.type === 'ShowView') return checkShown(action, viewById)
      const called = calledModule(action, moduleById)
      if (called?.settings)
        return checkCall(action, called.key, contractOf(JSON.parse(called.settings) as Json))
      unchecked += 1
      return []
    })
    const all = [...found, ...(nested.get(file) ?? [])]
    return [file, all.map((finding) => ({ finding, ...placeOf(finding.path, calls) }))] as const
  })
  return { findings: new Map(findings), unchecked }
}

type ModulesById = ReadonlyMap<string, RepositoryModule>

/** Undefined: a version, an alias, a JSONPath, or a module of another repository. */
function calledModule({ parameters }: FlowAction, byId: ModulesById): RepositoryModule | undefined {
  return byId.get(keyOrIdIn(textOf(presentMember(parameters, 'FlowModuleId'))) ?? '')
}

function callingModules(modules: readonly RepositoryModule[], byId: ModulesById) {
  return new Map(
    modules.map(({ file, key, calls }) => {
      const called = (calls?.actions ?? []).flatMap((action) => {
        const to = action.type === 'ShowView' ? undefined : calledModule(action, byId)
        return to === undefined ? [] : [{ action, to: to.file }]
      })
      return [file, { file, key, calls: called }] as const
    }),
  )
}

function checkShown(
  { path, parameters, value }: FlowAction,
  views: ReadonlyMap<string, RepositoryView>,
): readonly Finding[] {
  const view = views.get(keyOrIdIn(textOf(presentMember(objectOf(parameters.ViewResource), 'Id'))) ?? '')
  if (view === undefined) return []
  const { name, content } = view
  const template = JSON.parse(content.template) as Json
  return checkShownView(value, path, { name, template, actions: content.actions })
}

/** Indexes by key and by id. An id in a file has precedence over the id of the live resource with its name. */
function indexById<T extends Pick<RepositoryView, 'ids' | 'listedId'>>(
  definitions: readonly T[],
  keyOf: (definition: T) => string,
): ReadonlyMap<string, T> {
  const idsIn = (ids: readonly string[]) => ids.flatMap((text) => currentId(text) ?? [])
  return new Map([
    ...definitions.map((each) => [keyOf(each), each] as const),
    ...definitions.flatMap((each) => idsIn([each.listedId ?? '']).map((id) => [id, each] as const)),
    ...definitions.flatMap((each) => idsIn(each.ids).map((id) => [id, each] as const)),
  ])
}

/** The id that a block names; for a reference to the live module, its key. Null: a version, an alias or a JSONPath. */
function keyOrIdIn(text: string): string | null {
  const [only, ...others] = hasReferences(text) ? parseReferences(text) : []
  if (only?.type !== 'reference' || others.length > 0) return currentId(text)
  const { kind, name, qualifier } = only.reference
  const isLive = qualifier === null || qualifier === 'latest' || qualifier === 'bare'
  return isLive && (kind === 'module' || kind === 'view') ? keyFor(kind, name) : null
}

/** The id in an id or ARN without a qualifier, or with `$LATEST`; null: the text is none of these. */
export function currentId(text: string): string | null {
  return (
    /^(?:arn:[^/]*:instance\/[^/]+\/(?:flow-module|view)\/)?([\w-]+)(?::\$LATEST)?$/.exec(text)?.[1] ?? null
  )
}

/** The place of the longest part of the path that exists. */
function placeOf(path: ContentPath, calls: CallPlaces | null): ContentPlace {
  const { members } = path
  const parts = members.map((_, index) => ({ members: members.slice(0, members.length - index) }))
  const found = [path, ...parts].map((part) => calls?.places.get(placeKey(part)))
  const place = found.find((each) => each !== undefined)
  if (place === undefined) throw new TypeError('a call without a place: this is a bug of connect-publish')
  return place
}
