import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { desk } from '../support/e2e-definitions.js'
import { runAction, type Workspace, workspace } from '../support/runner.js'

let space: Workspace

beforeAll(async () => {
  space = await workspace(desk())
})

// No network is needed: the run ends where it would look the address up. All other tests name an address of their own.
test.each([
  ['eu-central-1', 'connect.eu-central-1.amazonaws.com'],
  ['us-gov-west-1', 'connect.us-gov-west-1.amazonaws.com'],
  ['cn-north-1', 'connect.cn-north-1.amazonaws.com.cn'],
])('in %s the service is %s', async (region, host) => {
  const file = path.join(space.runnerFolder, region)
  await runAction({
    workspace: space,
    inputs: { 'instance-id': 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee', mode: 'plan', comment: 'never' },
    env: {
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
      NODE_OPTIONS: `--require ${path.resolve('__tests__/support/lookup.cjs')}`,
      LOOKUP_FILE: file,
    },
  })
  expect(await readFile(file, 'utf8')).toBe(host)
})
