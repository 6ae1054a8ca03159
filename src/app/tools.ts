import type { Policy } from '../core/plan/policy.js'
import { type AgeReader, createAgeReader } from './check/commit-ages.js'
import { type Comparer, createComparer } from './check/differences.js'
import { createPolicy } from './check/policy.js'
import type { ObserveContext } from './observe/context.js'
import type { PastNames } from './observe/earlier-content.js'
import type { ResolvedNames } from './resolve/names.js'
import type { ParsingContext } from './run-context.js'

/** Values that the steps of one run share. */
export interface Tools {
  readonly policy: Policy
  /** One for the run, so that each commit is looked up once. */
  readonly ages: AgeReader
  readonly comparer: Comparer
}

export function createTools(context: ParsingContext): Tools {
  const { commits, workflowRun, branch } = context
  const policy = createPolicy(context)
  return {
    policy,
    ages: createAgeReader(commits, { commit: workflowRun.commit, branch, repeated: policy.repeated }),
    comparer: createComparer(policy),
  }
}

/** Connects to the service, on the first call. */
export async function createObserveContext(
  context: ParsingContext,
  { policy, ages }: Tools,
  names: ResolvedNames | null,
): Promise<ObserveContext> {
  const { clock, deadline, log, history, before, parse, workflowRun } = context
  const { reader } = await context.connect()
  const head = workflowRun.commit
  const pastNames = names === null ? withoutNames : await pastNamesOf(context, names)
  const sources = { history, before, parse, head, newerCommits: ages.newerCommits, pastNames }
  return { reader, clock, deadline, log, policy, sources }
}

/** For a run without references: earlier definitions with references cannot be resolved. */
const withoutNames: PastNames = {
  files: [],
  resolve: async (definition) => (definition.references === undefined ? definition : null),
}

async function pastNamesOf({ parse, inputs }: ParsingContext, names: ResolvedNames): Promise<PastNames> {
  const { createPastNames } = await import('./resolve/past-names.js')
  return createPastNames(names, parse, inputs.instance.id)
}
