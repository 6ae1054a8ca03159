import type { DemoEnvironment } from './stage.js'
import type { Trigger } from './trigger.js'

/** A text that somebody replaces in a definition. */
export interface Edit {
  readonly file: string
  readonly from: string
  readonly to: string
}

export const pull = {
  number: 7,
  title: 'Shorten the callback offer, rename an input',
  branch: 'shorter-offer',
}

/** What the pull request changes. */
export const edits: readonly Edit[] = [
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
  {
    file: 'connect/views/verify-caller.view.json',
    from: '"Value": "$.CustomerNumber"',
    to: '"Value": "$.CustomerId"',
  },
  {
    file: 'connect/modules/agent-guide.module.json',
    from: '"CustomerNumber": "$.Attributes.customerId"',
    to: '"CustomerId": "$.Attributes.customerId"',
  },
]

/** A push of the commit that is checked out. */
async function pushed({ space }: DemoEnvironment, message: string): Promise<Trigger> {
  const sha = await space.git('rev-parse', 'HEAD')
  const before = await space.git('rev-parse', '--verify', '--quiet', 'HEAD~1').catch(() => '0'.repeat(40))
  return { kind: 'push', before, sha, message }
}

const firstMessage = 'Keep views and modules of the contact centre in git'

/** Makes the first commit. */
export async function pushEverything(environment: DemoEnvironment): Promise<Trigger> {
  await environment.commit(firstMessage)
  return pushed(environment, firstMessage)
}

/** Runs the workflow of the first commit once more. */
export const runAgain = (environment: DemoEnvironment): Promise<Trigger> => pushed(environment, firstMessage)

/** A branch with the edits; what is checked out is its merge with main, as GitHub prepares it. */
export async function openPull(environment: DemoEnvironment): Promise<Trigger> {
  const { space, github } = environment
  const base = await space.git('rev-parse', 'main')
  await space.git('checkout', '--quiet', '-b', pull.branch)
  for (const { file, from, to } of edits) await environment.edit(file, from, to)
  const head = await environment.commit(pull.title)
  github.addPull({ number: pull.number, head: headOf(environment, head), commits: [head] })
  await space.git('checkout', '--quiet', '--detach', 'main')
  await space.git('merge', '--quiet', '--no-ff', `--message=Merge ${head} into ${base}`, pull.branch)
  return { kind: 'pull_request', ...pull, head, base, merge: await space.git('rev-parse', 'HEAD') }
}

const headOf = ({ github }: DemoEnvironment, sha: string) => ({
  ref: pull.branch,
  sha,
  repository: github.repository,
})

/** Squashes the branch into one commit on main. */
export async function mergePull(environment: DemoEnvironment): Promise<Trigger> {
  const { space, github } = environment
  await space.git('checkout', '--quiet', 'main')
  await space.git('merge', '--quiet', '--squash', pull.branch)
  const message = `${pull.title} (#${pull.number})`
  const mergeCommit = await environment.commit(message)
  const head = headOf(environment, await space.git('rev-parse', pull.branch))
  const merged = { state: 'closed', merged: Date.now(), mergeCommit } as const
  github.addPull({ number: pull.number, head, commits: [head.sha], ...merged })
  return pushed(environment, message)
}

/** Changes the wrap-up form in the instance, and only the README in the repository. */
export async function fixInConsole(environment: DemoEnvironment): Promise<Trigger> {
  const { live } = environment.sim.console.find('view', 'Wrap-up')
  if (!live) throw new Error('the view Wrap-up is not published')
  const template = live.template.replace('Refund started', 'Refund promised')
  environment.sim.console.publish('view', 'Wrap-up', { ...live, template })
  const message = 'Say in the README whom to ask'
  await environment.space.write({
    'README.md': '# Contact centre\n\nQuestions: the customer service team.\n',
  })
  await environment.commit(message)
  return pushed(environment, message)
}

/** The one definition that is rolled back. */
export const rolledBack = 'module/Queue with callback offer'

/** Checks out the first commit, as the rollback workflow does with the tag that it is given. */
export async function goBack({ space }: DemoEnvironment): Promise<Trigger> {
  const sha = await space.git('rev-parse', 'main')
  const first = await space.git('rev-list', '--max-parents=0', 'main')
  await space.git('checkout', '--quiet', '--detach', first)
  return { kind: 'workflow_dispatch', sha }
}

/** Changes only the README in the repository. */
export async function mergeSomethingElse(environment: DemoEnvironment): Promise<Trigger> {
  const message = 'Say in the README when the team is there'
  await environment.space.git('checkout', '--quiet', 'main')
  await environment.space.write({
    'README.md': '# Contact centre\n\nQuestions: the customer service team, 8 to 6.\n',
  })
  await environment.commit(message)
  return pushed(environment, message)
}
