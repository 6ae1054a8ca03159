import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type CredentialServer, startCredentialServer } from '../support/credential-servers.js'
import { contactCentre, reported, type World } from '../support/e2e.js'

const given = { accessKeyId: 'AKIDHANDEDOUT', secretAccessKey: 'handed-out-secret' }
const role = 'arn:aws:iam::123456789012:role/publisher'

let world: World
let server: CredentialServer
let home: string

beforeAll(async () => {
  ;[world, server] = await Promise.all([
    contactCentre({ ownProcesses: true, sim: { credentials: given } }),
    startCredentialServer(given),
  ])
  home = path.join(world.space.runnerFolder, 'home-with-profiles')
  await mkdir(path.join(home, '.aws'), { recursive: true })
  const answer = { Version: 1, AccessKeyId: given.accessKeyId, SecretAccessKey: given.secretAccessKey }
  await writeFile(path.join(home, 'answer.json'), JSON.stringify(answer))
  await writeFile(path.join(home, 'token'), 'token-of-the-job')
  const keys = `aws_access_key_id = ${given.accessKeyId}\naws_secret_access_key = ${given.secretAccessKey}\n`
  await writeFile(path.join(home, '.aws/credentials'), `[default]\n${keys}[kept]\n${keys}`)
  await writeFile(
    path.join(home, '.aws/config'),
    `[profile process]\ncredential_process = cat ${home}/answer.json\n[profile role]\nrole_arn = ${role}\nsource_profile = kept\n[profile kept]\nregion = ${world.sim.env.AWS_REGION}\n`,
  )
})

afterAll(() => server.stop())

/** What the job has besides what each run has, and what was asked for it. */
const rows: Readonly<Record<string, () => readonly [env: Record<string, string>, asked: readonly string[]]>> =
  {
    'the environment': () => [
      { AWS_ACCESS_KEY_ID: given.accessKeyId, AWS_SECRET_ACCESS_KEY: given.secretAccessKey },
      [],
    ],
    'a web identity': () => [
      { AWS_ROLE_ARN: role, AWS_WEB_IDENTITY_TOKEN_FILE: path.join(home, 'token') },
      [`AssumeRoleWithWebIdentity ${role} token-of-the-job`],
    ],
    'a container': () => [
      {
        AWS_CONTAINER_CREDENTIALS_FULL_URI: `${server.url}/credentials`,
        AWS_CONTAINER_AUTHORIZATION_TOKEN: 'let-me-in',
      },
      ['/credentials let-me-in'],
    ],
    'the default profile': () => [{ HOME: home }, []],
    'a named profile': () => [{ HOME: home, AWS_PROFILE: 'kept' }, []],
    'a process': () => [{ HOME: home, AWS_PROFILE: 'process', PATH: process.env.PATH ?? '' }, []],
    'a role of a profile': () => [{ HOME: home, AWS_PROFILE: 'role' }, [`AssumeRole ${role}`]],
  }

test.each(Object.entries(rows))('credentials of %s', async (_name, row) => {
  const [env, asked] = row()
  const ran = await world.run({
    credentials: false,
    inputs: { mode: 'plan' },
    env: { AWS_ENDPOINT_URL_STS: server.url, ...env },
  })
  expect(reported(ran)).toMatchObject({
    exit: 0,
    reason: '',
    entries: { 'view/Desk': 'planned create - → -' },
  })
  expect(server.asked.splice(0)).toEqual(asked)
})

test.each([
  [403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity'],
  [400, 'InvalidIdentityToken', 'No OpenIDConnect provider found in your account'],
])('STS refuses the role with %s %s', async (status, code, message) => {
  server.refusal = { status, code, message }
  const ran = await world.run({
    credentials: false,
    inputs: { mode: 'plan' },
    env: { AWS_ENDPOINT_URL_STS: server.url, ...rows['a web identity']?.()[0] },
  })
  server.refusal = null
  server.asked.splice(0)
  expect(ran.report.failures).toEqual([
    {
      reason: 'no-credentials',
      code: 'credentials-refused',
      message: expect.stringMatching(
        `^DescribeInstance .* was not sent, RoleRefused: ${code}(Exception)?, ${message}\\. AWS gave no credentials for the role `,
      ),
    },
  ])
})

test('no credentials', async () => {
  const ran = await world.run({ credentials: false, inputs: { mode: 'plan' } })
  expect([reported(ran).exit, reported(ran).reason, ran.annotations[0]?.properties.title]).toEqual([
    1,
    'no-credentials',
    'No credentials',
  ])
})

test('the Region of the profile, where nothing else names one', async () => {
  const env = {
    HOME: home,
    AWS_PROFILE: 'kept',
    AWS_REGION: '',
    AWS_ACCESS_KEY_ID: '',
    AWS_SECRET_ACCESS_KEY: '',
  }
  const ran = await world.run({ inputs: { mode: 'plan', comment: 'never' }, env })
  expect([reported(ran).exit, ran.report.instance?.region]).toEqual([0, world.sim.env.AWS_REGION])
})

test('no Region, where the profile has none either', async () => {
  const env = { HOME: home, AWS_PROFILE: 'process', AWS_REGION: '' }
  const ran = await world.run({ inputs: { mode: 'plan', comment: 'never' }, env })
  expect([reported(ran).exit, ran.stdout]).toEqual([
    1,
    expect.stringContaining('and neither AWS_REGION, AWS_DEFAULT_REGION nor the AWS profile names one'),
  ])
})
