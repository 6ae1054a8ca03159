import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { contactCentre, type Ran, type Run, reported, type World } from '../support/e2e.js'

/** Words that are only in the credentials. */
const credentials = {
  accessKeyId: 'ASIAHOSTILEACCESSKEY',
  secretAccessKey: 'hostileSecretAccessKey/0123456789abcdefg',
  sessionToken: 'HostileSessionToken//////////0123456789==',
}
const secrets = (world: World) => [...Object.values(credentials), world.github.token]

/** What the service answers a request whose signature it refuses; it repeats the headers that were signed. */
const signatureRefused = [
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
  '',
  'The Canonical String for this request should have been',
  `'GET\n/instance/aaaaaaaa\n\nhost:connect.eu-west-2.amazonaws.com\nx-amz-security-token:${credentials.sessionToken}\n\nhost;x-amz-security-token\nUNSIGNED'`,
  '',
  "The String-to-Sign should have been\n'AWS4-HMAC-SHA256\n20261102T080000Z'",
].join('\n')

async function filesBelow(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const texts = files.map((entry) => readFile(path.join(entry.parentPath, entry.name), 'utf8'))
  return (await Promise.all(texts)).join('\n')
}

/** Everything that a run leaves behind: streams, outputs, summary, report and other files, and what GitHub got. */
async function left(world: World, ran: Ran): Promise<string> {
  const comments = [...world.github.state.comments.values()].map(({ body }) => body)
  const step = [ran.stdout, ran.stderr, ran.summary, JSON.stringify(ran.outputs)]
  return [...step, await filesBelow(world.space.runnerFolder), ...comments].join('\n')
}

interface Row {
  readonly arrange: (world: World) => void
  readonly run?: Run
  readonly ends: readonly [exit: number, reason: string, message: string]
}

const rows: Readonly<Record<string, Row>> = {
  success: { arrange: () => {}, ends: [0, '', 'Published 2 versions'] },
  'access denied': {
    arrange: (world) => world.sim.switches.deny.push('connect:*'),
    ends: [1, 'access-denied', 'is not authorized to perform'],
  },
  'a signature that the service refuses': {
    arrange: ({ sim }) =>
      sim.prime({
        operation: '*',
        times: 99,
        fault: { error: 'InvalidSignatureException', status: 403, message: signatureRefused },
      }),
    ends: [1, 'no-credentials', 'does not match the signature you provided'],
  },
  'a secret key that is wrong': {
    arrange: () => {},
    run: { env: { AWS_SECRET_ACCESS_KEY: `${credentials.secretAccessKey}wrong` } },
    ends: [1, 'no-credentials', 'InvalidSignatureException'],
  },
  'a token that GitHub refuses': {
    arrange: ({ github }) => {
      github.switches.readOnly = true
    },
    ends: [0, '', 'GitHub answered 403'],
  },
  'GitHub down': {
    arrange: ({ github }) => {
      github.switches.down = 'bad-gateway'
    },
    ends: [0, '', 'GitHub answered 502'],
  },
}

describe('keys and tokens are in no log, file or comment, debugging included', () => {
  test.concurrent.each(Object.entries(rows))(
    '%s',
    async (_name, { arrange, run, ends: [exit, reason, message] }) => {
      const world = await contactCentre({ ownProcesses: true, sim: { credentials } })
      world.github.addPull({ number: 42 })
      arrange(world)
      const ran = await world.run({
        inputs: { mode: 'publish', comment: 'always', 'pull-request': '42', 'timeout-seconds': '60' },
        env: { RUNNER_DEBUG: '1', ...run?.env },
      })
      const everything = await left(world, ran)
      const { exit: code, reason: why } = reported(ran)
      expect([code, why, everything.includes(message)]).toEqual([exit, reason, true])
      expect(everything).toContain('::debug::')
      expect(secrets(world).filter((secret) => everything.includes(secret))).toEqual([])
    },
  )
})
