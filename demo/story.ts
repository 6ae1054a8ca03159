import {
  type Edit,
  edits,
  fixInConsole,
  goBack,
  mergePull,
  mergeSomethingElse,
  openPull,
  pull,
  pushEverything,
  rolledBack,
  runAgain,
} from './acts.js'
import type { Facts } from './facts.js'
import type { DemoEnvironment } from './stage.js'
import type { Trigger } from './trigger.js'

/** One thing that somebody does, and what the action must make of it. */
export interface Chapter {
  readonly title: string
  readonly did: string
  readonly edits?: readonly Edit[]
  /** Inputs of the action, besides those that every chapter has. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Does it. Answers what starts the workflow. */
  readonly act: (environment: DemoEnvironment) => Promise<Trigger>
  readonly expected: Facts
}

const green = { exit: 0, failure: '', warnings: 0, breaking: 0, comment: 'none' } as const

/** A change's way from a pull request into the instance, and what happens where there is none. */
export const story: readonly Chapter[] = [
  {
    title: 'The first publish',
    did: 'A contact centre of four views and five modules is pushed to main.',
    act: pushEverything,
    expected: {
      ...{ ...green, mode: 'publish', definitions: { 'create published': 9 } },
      writes: {
        CreateContactFlowModule: 5,
        CreateContactFlowModuleVersion: 5,
        CreateView: 4,
        CreateViewVersion: 4,
      },
    },
  },
  {
    title: 'The same again',
    did: 'Somebody re-runs the workflow. Nothing changed.',
    act: runAgain,
    expected: { ...green, mode: 'publish', definitions: { 'unchanged unchanged': 9 }, writes: {} },
  },
  {
    title: 'A pull request',
    did: `Pull request #${pull.number} rewords a prompt and a button, and renames what a view is given.`,
    edits,
    act: openPull,
    expected: {
      ...{ ...green, mode: 'plan', comment: 'plan', writes: {}, warnings: 2, breaking: 2 },
      definitions: { 'unchanged unchanged': 6, 'update planned': 3 },
    },
  },
  {
    title: 'Its merge',
    did: `Pull request #${pull.number} was reviewed and is merged.`,
    act: mergePull,
    expected: {
      ...{ ...green, mode: 'publish', comment: 'record', warnings: 2, breaking: 2 },
      definitions: { 'unchanged unchanged': 6, 'update published': 3 },
      writes: {
        CreateContactFlowModuleVersion: 2,
        CreateViewVersion: 1,
        UpdateContactFlowModuleContent: 2,
        UpdateViewContent: 1,
      },
    },
  },
  {
    title: 'A hot fix in the console',
    did: 'A designer changes the wrap-up form in the console. Then a push changes only the README.',
    act: fixInConsole,
    expected: {
      ...{ ...green, mode: 'publish', warnings: 1, writes: {} },
      definitions: { 'drifted skipped': 1, 'unchanged unchanged': 8 },
    },
  },
  {
    title: 'A rollback',
    did: 'Callers do not understand the shorter offer. Somebody runs the rollback workflow by hand, with the first commit.',
    act: goBack,
    inputs: { mode: 'rollback', only: rolledBack },
    expected: {
      ...{ ...green, mode: 'rollback', definitions: { 'rollback published': 1 } },
      writes: { CreateContactFlowModuleVersion: 1, UpdateContactFlowModuleContent: 1 },
    },
  },
  {
    title: 'An unrelated merge',
    did: 'A push changes only the README. What was rolled back stays so, until its file changes.',
    act: mergeSomethingElse,
    expected: {
      ...{ ...green, mode: 'publish', warnings: 2, writes: {} },
      definitions: { 'drifted skipped': 1, 'held skipped': 1, 'unchanged unchanged': 7 },
    },
  },
]
