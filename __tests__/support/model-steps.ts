import * as fc from 'fast-check'
import type { Switches } from '../../simulator/switches.js'
import type { Key } from '../../src/core/model/definition.js'
import { allReferences, type Edit, type RunStep, type Step } from './model.js'
import type { Doc } from './model-docs.js'
import { faultKinds } from './model-run.js'

const key = fc.constantFrom<Key>('view/Desk', 'module/Greeting', 'view/Notes', 'module/Goodbye')

const doc: fc.Arbitrary<Doc> = fc.record({
  word: fc.nat({ max: 3 }),
  turned: rarely(fc.constant(true), false),
  boxed: rarely(fc.constant(true), false),
  description: rarely(fc.constantFrom('One', 'Two'), null),
  refs: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([...allReferences], { minLength: 1, maxLength: 2 }) },
  ),
})

/** Of the words that people use some are git's too. */
const theirs: fc.Arbitrary<Doc> = doc.map((each) => ({
  ...each,
  word: each.word + 2,
  description: null,
  refs: [],
}))

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ edit: fc.constant('publish' as const), key, doc: theirs }) },
  { weight: 2, arbitrary: fc.record({ edit: fc.constant('draft' as const), key, doc: theirs }) },
  { weight: 2, arbitrary: fc.record({ edit: fc.constant('freeze' as const), key }) },
)

const rename: fc.Arbitrary<Edit> = fc.record({ edit: fc.constant('rename' as const), key })

const archive: fc.Arbitrary<Edit> = fc.record({ edit: fc.constant('archive' as const), key })

const fault = fc.record({ call: fc.integer({ min: 1, max: 25 }), fault: fc.constantFrom(...faultKinds) })

const run: fc.Arbitrary<RunStep> = fc.record({
  back: rarely(fc.integer({ min: 1, max: 3 }), 0),
  drafts: fc.boolean(),
  drift: fc.boolean(),
  older: rarely(fc.constant(true), false),
  push: fc.boolean(),
  history: fc.boolean(),
  timeout: rarely(fc.constantFrom(1, 5), 900),
  faults: fc.array(fault, { maxLength: 4 }),
  half: rarely(fc.constantFrom('denied' as const, 'quota' as const), null),
})

const cue = fc.record({ turn: fc.integer({ min: 1, max: 25 }), edit })

/** Everything that a service may be behind with, within what a run promises to wait for. */
const lag: fc.Arbitrary<Partial<Switches>> = fc.record({
  listLag: fc.oneof(fc.nat({ max: 3 }), seconds(3, 45, 180)),
  describeLag: fc.oneof(fc.nat({ max: 3 }), seconds(0.7, 3)),
  checksumLag: fc.oneof(fc.nat({ max: 3 }), seconds(3)),
  nameListLag: fc.nat({ max: 2 }),
  calleeLag: fc.oneof(fc.nat({ max: 3 }), seconds(3, 20)),
  createLag: fc.record({
    calls: fc.nat({ max: 3 }),
    error: fc.constantFrom('not-found' as const, 'invalid-request' as const, 'internal' as const),
    writes: fc.boolean(),
  }),
})

/** One of these, as a switch has it. */
function seconds(...durations: readonly number[]): fc.Arbitrary<{ seconds: number }> {
  return fc.constantFrom(...durations).map((duration) => ({ seconds: duration }))
}

const step = <T extends object>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary })

/** What may happen next. */
export const steps: fc.Arbitrary<Step>[] = [
  fc.oneof(
    step(8, fc.record({ step: fc.constant('commit' as const), key, doc })),
    step(1, fc.record({ step: fc.constant('commit' as const), key, doc: fc.constant(null) })),
    step(5, fc.record({ step: fc.constant('console' as const), edit })),
    step(1, fc.record({ step: fc.constant('console' as const), edit: archive })),
    step(1, fc.record({ step: fc.constant('console' as const), edit: rename })),
    step(1, fc.record({ step: fc.constant('queue' as const) })),
    step(2, fc.record({ step: fc.constant('switch' as const), set: lag })),
    step(4, fc.record({ step: fc.constant('run' as const), run, cues: fc.constant([]) })),
    step(3, fc.record({ step: fc.constant('run' as const), run: plain(), cues: fc.constant([]) })),
    step(3, fc.record({ step: fc.constant('run' as const), run, cues: fc.array(cue, { maxLength: 2 }) })),
    step(
      3,
      fc.record({
        step: fc.constant('overlap' as const),
        runs: fc.tuple(run, run),
        after: fc.nat({ max: 20 }),
        seed: fc.nat(),
      }),
    ),
  ),
]

/** What is not known of the service: either way all must hold. */
export const world: fc.Arbitrary<Partial<Switches>> = fc.record({
  moduleVersionsDeduplicate: fc.boolean(),
  describeTellsVersion: fc.boolean(),
  viewDraftAbsent: fc.constantFrom('live' as const, 'not-found' as const),
  moduleDraftAbsent: fc.constantFrom('live' as const, 'not-found' as const),
  moduleDraftAfterPublish: fc.constantFrom('replaced' as const, 'kept' as const),
  draftChecksum: fc.constantFrom('latest' as const, 'own' as const),
  moduleVersionsOrder: fc.constantFrom('descending' as const, 'ascending' as const),
  viewTemplateSpelling: fc.constantFrom('kept' as const, 'rewritten' as const),
  moduleMetadataRewritten: fc.boolean(),
  checksumMismatch: fc.constantFrom(
    'InvalidParameterException' as const,
    'InvalidRequestException' as const,
    'ResourceInUseException' as const,
  ),
  tagsOnDescribe: fc.boolean(),
  emptyFirstPage: fc.boolean(),
  archivedListed: fc.boolean(),
})

/** A run in quiet times. */
function plain(): fc.Arbitrary<RunStep> {
  return run.map((each) => ({ ...each, timeout: 900, faults: [], half: null }))
}

function rarely<T, D>(arbitrary: fc.Arbitrary<T>, usual: D): fc.Arbitrary<T | D> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary })
}
