import type { Facts } from './facts.js'
import type { Stage } from './stage.js'
import type { Trigger } from './trigger.js'

/** A text that somebody replaces in a definition. */
export interface Edit {
  readonly file: string
  readonly from: string
  readonly to: string
}

/** One thing that somebody does, and what the action must make of it. */
export interface Chapter {
  readonly title: string
  readonly did: string
  readonly edits?: readonly Edit[]
  /** Does it. Answers what starts the workflow. */
  readonly act: (stage: Stage) => Promise<Trigger>
  readonly expected: Facts
}

const pull = { number: 7, title: 'Make the callback offer shorter', branch: 'shorter-offer' }

const edits: readonly Edit[] = [
  {
    file: 'connect/modules/queue-with-callback.module.json',
    from: 'All our colleagues are talking to other customers. To be called back, press 1.',
    to: 'All our colleagues are busy. Shall we call you back? Then press 1.',
  },
  {
    file: 'connect/views/verify-caller.view.json',
    from: '"Label": "Not verified"',
    to: '"Label": "Could not be verified"',
  },
]

/** The commit that is checked out, and the one before it. */
async function push({ space }: Stage, message: string): Promise<Trigger> {
  const sha = await space.git('rev-parse', 'HEAD')
  const before = await space.git('rev-parse', '--verify', '--quiet', 'HEAD~1').catch(() => '0'.repeat(40))
  return { kind: 'push', before, sha, message }
}

const firstMessage = 'Keep views and modules of the contact centre in git'

async function pushEverything(stage: Stage): Promise<Trigger> {
  await stage.commit(firstMessage)
  return push(stage, firstMessage)
}

/** A branch with the edits; what is checked out is its merge with main, as GitHub prepares it. */
async function openPull(stage: Stage): Promise<Trigger> {
  const { space, github } = stage
  const base = await space.git('rev-parse', 'main')
  await space.git('checkout', '--quiet', '-b', pull.branch)
  for (const { file, from, to } of edits) await stage.edit(file, from, to)
  const head = await stage.commit(pull.title)
  github.addPull({ number: pull.number, head: headOf(stage, head), commits: [head] })
  await space.git('checkout', '--quiet', '--detach', 'main')
  await space.git('merge', '--quiet', '--no-ff', `--message=Merge ${head} into ${base}`, pull.branch)
  return { kind: 'pull_request', ...pull, head, base, merge: await space.git('rev-parse', 'HEAD') }
}

const headOf = ({ github }: Stage, sha: string) => ({
  ref: pull.branch,
  sha,
  repository: github.repository,
})

async function mergePull(stage: Stage): Promise<Trigger> {
  const { space, github } = stage
  await space.git('checkout', '--quiet', 'main')
  await space.git('merge', '--quiet', '--squash', pull.branch)
  const message = `${pull.title} (#${pull.number})`
  const mergeCommit = await stage.commit(message)
  const head = headOf(stage, await space.git('rev-parse', pull.branch))
  const merged = { state: 'closed', merged: Date.now(), mergeCommit } as const
  github.addPull({ number: pull.number, head, commits: [head.sha], ...merged })
  return push(stage, message)
}

async function fixInConsole(stage: Stage): Promise<Trigger> {
  const { live } = stage.sim.console.find('view', 'Wrap-up')
  if (!live) throw new Error('the view Wrap-up is not published')
  const template = live.template.replace('Refund started', 'Refund promised')
  stage.sim.console.publish('view', 'Wrap-up', { ...live, template })
  const message = 'Say in the README whom to ask'
  await stage.space.write({ 'README.md': '# Contact centre\n\nQuestions: the customer service team.\n' })
  await stage.commit(message)
  return push(stage, message)
}

const green = { exit: 0, failure: '', warnings: 0, comment: 'none' } as const

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
    act: (stage) => push(stage, firstMessage),
    expected: { ...green, mode: 'publish', definitions: { 'unchanged unchanged': 9 }, writes: {} },
  },
  {
    title: 'A pull request',
    did: `Pull request #${pull.number} rewords a prompt and a button.`,
    edits,
    act: openPull,
    expected: {
      ...{ ...green, mode: 'plan', comment: 'plan', writes: {} },
      definitions: { 'unchanged unchanged': 7, 'update planned': 2 },
    },
  },
  {
    title: 'Its merge',
    did: `Pull request #${pull.number} was reviewed and is merged.`,
    act: mergePull,
    expected: {
      ...{ ...green, mode: 'publish', comment: 'record' },
      definitions: { 'unchanged unchanged': 7, 'update published': 2 },
      writes: {
        CreateContactFlowModuleVersion: 1,
        CreateViewVersion: 1,
        UpdateContactFlowModuleContent: 1,
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
]
