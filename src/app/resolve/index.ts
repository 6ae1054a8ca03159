import { warning } from '../../core/document/problem.js'
import { checkSent } from '../../core/kinds/sent.js'
import type { Definition, Key, Problem } from '../../core/model/definition.js'
import { ActionError } from '../../core/model/errors.js'
import type { Instance } from '../../core/model/observation.js'
import type { FoundReference, Reference } from '../../core/model/reference.js'
import { mergeDenials } from '../../core/report/denials.js'
import {
  applyOverride,
  type Catalogue,
  findResources,
  modulesWithAliases,
} from '../../core/resolve/catalogue.js'
import { blockCycles } from '../../core/resolve/cycles.js'
import { createResolver } from '../../core/resolve/definition.js'
import { kindsOfLiterals } from '../../core/resolve/literal.js'
import { noValues } from '../../core/resolve/values.js'
import { quote } from '../../core/text/quote.js'
import type { UniqueFile } from '../load/duplicates.js'
import { invalidKeys, type SelectedDefinitions, withTargetProblems } from '../load/index.js'
import { targetOf } from '../load/select.js'
import type { RunContext } from '../run-context.js'
import type { RunFacts, StepResult } from '../run-state.js'
import { type ListedNames, listNames } from './catalogue.js'
import { withoutLiterals } from './literals.js'

type Facts = Pick<RunFacts, 'loaded' | 'names'>

/**
 * Resolves the references of the definitions in the instance. `inRepository` has the keys of all definitions of the
 * repository.
 */
export async function resolveReferences(
  context: RunContext,
  instance: Instance,
  loaded: SelectedDefinitions,
  { values, inRepository }: Pick<RunFacts, 'values' | 'inRepository'>,
): Promise<StepResult<Facts>> {
  const found = loaded.definitions.flatMap(executedReferences)
  const { reader } = await context.connect()
  const names = await listNames(
    reader,
    instance,
    values ?? noValues,
    found.map(({ reference }) => reference),
    kindsOfLiterals(loaded.files.flatMap(({ literals }) => literals ?? [])),
  )
  const catalogue = { ...names.catalogue, ...runFacts(context, loaded), inRepository }
  const denied = lookupFailures(loaded.definitions, ({ reference }) => names.denied.get(reference.kind))
  const withoutAlias = lookupFailures(loaded.definitions, ({ reference }) =>
    aliasListFailure(reference, names),
  )
  const failed = new Map([...withoutAlias, ...denied])
  const resolve = createResolver(catalogue)
  const resolved = blockCycles(
    loaded.definitions.map((definition) => (failed.has(definition.key) ? definition : resolve(definition))),
  )
  const files = withoutLiterals(withResolved(loaded.files, resolved, catalogue), instance.id, catalogue)
  const target = targetOf(context.inputs, instance)
  return {
    facts: {
      loaded: withTargetProblems(files, target),
      names: { catalogue, listed: names.listed, unresolvable: failed },
    },
    failures: context.decision.mode === 'publish' ? [...new Set(mergeDenials(denied).values())] : [],
  }
}

/**
 * References in executed content. A reference on the canvas is resolved if its kind was listed anyway, but no list is
 * read for it.
 */
function executedReferences({ references }: Definition): readonly FoundReference[] {
  return (references?.found ?? []).filter(({ isInCanvas }) => !isInCanvas)
}

/** The facts about the run that decide what a reference may wait for. A rollback creates no definitions. */
function runFacts(
  { inputs, decision }: RunContext,
  loaded: SelectedDefinitions,
): Pick<Catalogue, 'inRun' | 'createsMissing' | 'invalid' | 'moduleAlias'> {
  const createsMissing = inputs.createMissing && !decision.rollback
  return {
    createsMissing,
    inRun: new Set(loaded.definitions.map(({ key }) => key)),
    invalid: invalidKeys(loaded),
    moduleAlias: inputs.moduleAlias,
  }
}

/** The definitions with a reference that cannot be looked up, with the error of the first. */
function lookupFailures(
  definitions: readonly Definition[],
  causeOf: (found: FoundReference) => ActionError | undefined,
): ReadonlyMap<Key, ActionError> {
  return new Map(
    definitions.flatMap((definition) => {
      const { key } = definition
      const first = executedReferences(definition).find(causeOf)
      const cause = first && causeOf(first)
      return first && cause ? [[key, lookupError(key, first, cause)] as const] : []
    }),
  )
}

/** Why the alias that a reference names could not be looked up; undefined: it could, or the reference names none. */
function aliasListFailure(
  reference: Reference,
  { catalogue, withoutAliases }: ListedNames,
): ActionError | undefined {
  // Usually all could be listed, and there may be thousands of references.
  if (withoutAliases.size === 0) return undefined
  const modules = modulesWithAliases([reference], catalogue)
  return modules.map((id) => withoutAliases.get(id)).find((failure) => failure !== undefined)
}

function lookupError(key: Key, { written, place }: FoundReference, cause: ActionError): ActionError {
  const { file, line } = place
  const message = `${key}: ${quote(written)} (${file}, line ${line}) could not be looked up. ${cause.message}`
  return new ActionError(cause.reason, cause.code, message, { cause, permission: cause.permission })
}

/** The files with their definitions resolved. A definition that cannot be sent becomes invalid. */
function withResolved(
  files: readonly UniqueFile[],
  resolved: readonly Definition[],
  catalogue: Catalogue,
): readonly UniqueFile[] {
  const byKey = new Map(resolved.map((definition) => [definition.key, definition]))
  return files.map((file) => {
    const definition = file.definition && (byKey.get(file.definition.key) ?? file.definition)
    if (definition === null || definition.references === undefined) return { ...file, definition }
    const errors = checkSent(definition)
    const problems = [...file.problems, ...errors, ...stateWarnings(definition, catalogue)]
    return { ...file, definition: errors.length > 0 ? null : definition, problems }
  })
}

/** Warnings for references to flows that are archived or were never published: a call would not run them. */
function stateWarnings(definition: Definition, { named, values }: Catalogue): readonly Problem[] {
  return executedReferences(definition).flatMap(({ reference, written, place }) => {
    const state = stateOf(reference, { named, values })
    if (state === null) return []
    const what = state === 'archived' ? 'is archived' : 'was saved and never published'
    return [
      warning(
        'reference-state',
        place,
        `${quote(written)} names a ${reference.kind} that ${what}: a call would not run it. Publish it, or name another one.`,
      ),
    ]
  })
}

function stateOf(
  reference: Reference,
  { named, values }: Pick<Catalogue, 'named' | 'values'>,
): 'archived' | 'saved' | null {
  const { kind, name } = applyOverride(reference, values).actual
  if (kind === 'value' || kind === 'instance') return null
  const states = findResources({ kind, name }, named).map(({ state }) => state)
  return (
    (states.find((state) => state !== 'active' && !states.includes('active')) as
      | 'archived'
      | 'saved'
      | null) ?? null
  )
}
