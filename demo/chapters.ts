import type { DemoEnvironment, Trigger } from './environment.js'
import type { Chapter, Edit } from './run-chapter.js'

const pull = {
  number: 7,
  title: 'Shorten the callback offer, rename an input',
  branch: 'shorter-offer',
}

/** The changes of the pull request. */
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

/** The push of the commit that is checked out. */
async function pushOfHead({ space }: DemoEnvironment, message: string): Promise<Trigger> {
  const sha = await space.git('rev-parse', 'HEAD')
  const before = await space.git('rev-parse', '--verify', '--quiet', 'HEAD~1').catch(() => '0'.repeat(40))
  return { kind: 'push', before, sha, message }
}

const firstMessage = 'Keep views and modules of the contact centre in git'

/** Makes the first commit. */
async function pushEverything(environment: DemoEnvironment): Promise<Trigger> {
  await environment.commit(firstMessage)
  return pushOfHead(environment, firstMessage)
}

/** Runs the workflow of the first commit again. */
const runAgain = (environment: DemoEnvironment): Promise<Trigger> => pushOfHead(environment, firstMessage)

/** Creates a branch with the edits; its merge with main is checked out, as GitHub prepares it. */
async function openPull(environment: DemoEnvironment): Promise<Trigger> {
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
async function mergePull(environment: DemoEnvironment): Promise<Trigger> {
  const { space, github } = environment
  await space.git('checkout', '--quiet', 'main')
  await space.git('merge', '--quiet', '--squash', pull.branch)
  const message = `${pull.title} (#${pull.number})`
  const mergeCommit = await environment.commit(message)
  const head = headOf(environment, await space.git('rev-parse', pull.branch))
  const merged = { state: 'closed', merged: Date.now(), mergeCommit } as const
  github.addPull({ number: pull.number, head, commits: [head.sha], ...merged })
  return pushOfHead(environment, message)
}

/** Changes the wrap-up form in the instance, and only the README in the repository. */
async function fixInConsole(environment: DemoEnvironment): Promise<Trigger> {
  const { live } = environment.sim.console.find('view', 'Wrap-up')
  if (!live) throw new Error('the view Wrap-up is not published')
  const template = live.template.replace(hotFix.from, hotFix.to)
  environment.sim.console.publish('view', 'Wrap-up', { ...live, template })
  const message = 'Say in the README whom to ask'
  await environment.space.write({
    'README.md': '# Contact centre\n\nQuestions: the customer service team.\n',
  })
  await environment.commit(message)
  return pushOfHead(environment, message)
}

const release = { tag: 'v1.1.0', notes: 'The wrap-up form speaks of a promised refund.' }

/** A change in the console that a commit copies into the repository. */
const hotFix: Edit = {
  file: 'connect/views/wrap-up.json',
  from: 'Refund started',
  to: 'Refund promised',
}

/** Commits the hot fix, and publishes a release of it on GitHub. */
async function publishRelease(environment: DemoEnvironment): Promise<Trigger> {
  const { space, github } = environment
  await environment.edit(hotFix.file, hotFix.from, hotFix.to)
  const sha = await environment.commit('Take over the hot fix of the wrap-up form')
  await space.git('tag', release.tag)
  const { id } = github.addRelease({ tag: release.tag, body: release.notes })
  return { kind: 'release', id, tag: release.tag, sha }
}

/** The one definition that is rolled back. */
const rollbackKey = 'module/Queue with callback offer'

/** Checks out the first commit, like the rollback workflow does with its tag. */
async function goBack({ space }: DemoEnvironment): Promise<Trigger> {
  const sha = await space.git('rev-parse', 'main')
  const first = await space.git('rev-list', '--max-parents=0', 'main')
  await space.git('checkout', '--quiet', '--detach', first)
  return { kind: 'workflow_dispatch', sha }
}

/** Changes only the README in the repository. */
async function mergeSomethingElse(environment: DemoEnvironment): Promise<Trigger> {
  const message = 'Say in the README when the team is there'
  await environment.space.git('checkout', '--quiet', 'main')
  await environment.space.write({
    'README.md': '# Contact centre\n\nQuestions: the customer service team, 8 to 6.\n',
  })
  await environment.commit(message)
  return pushOfHead(environment, message)
}

const green = {
  exit: 0,
  failure: '',
  warnings: 0,
  breaking: 0,
  comment: 'none',
  aliases: 0,
  notes: 'none',
} as const

/** The path of a change from a pull request into the instance, and special cases. */
export const chapters: readonly Chapter[] = [
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
    did: `Pull request #${pull.number} rewords a prompt and a button, and renames an input of a view.`,
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
    title: 'A release',
    did: `The hot fix is taken over into the repository, and release ${release.tag} is published. Its workflow puts the alias "live" of each module on the version that callers get, and says in the notes what shipped.`,
    edits: [hotFix],
    act: publishRelease,
    inputs: { 'module-alias': 'live', 'release-notes': 'true' },
    expected: {
      ...{ ...green, mode: 'publish', aliases: 5, notes: 'written' },
      definitions: { 'unchanged unchanged': 3, 'unchanged updated': 5, 'version published': 1 },
      writes: { CreateContactFlowModuleAlias: 5, CreateViewVersion: 1 },
    },
  },
  {
    title: 'A rollback',
    did: 'Callers do not understand the shorter offer. Somebody runs the rollback workflow by hand, with the first commit.',
    act: goBack,
    inputs: { mode: 'rollback', only: rollbackKey, 'module-alias': 'live' },
    expected: {
      ...{ ...green, mode: 'rollback', definitions: { 'rollback published': 1 }, aliases: 1 },
      writes: {
        CreateContactFlowModuleVersion: 1,
        UpdateContactFlowModuleAlias: 1,
        UpdateContactFlowModuleContent: 1,
      },
    },
  },
  {
    title: 'An unrelated merge',
    did: 'A push changes only the README. What was rolled back stays so, until its file changes.',
    act: mergeSomethingElse,
    expected: {
      ...{ ...green, mode: 'publish', warnings: 1, writes: {} },
      definitions: { 'held skipped': 1, 'unchanged unchanged': 8 },
    },
  },
]
