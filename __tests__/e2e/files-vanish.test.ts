import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { contactCentre, reported } from '../support/e2e.js'
import { desk } from '../support/e2e-definitions.js'

test('a publish has loaded all that reports it before its first write: then its own files may vanish', async () => {
  const world = await contactCentre()
  await world.publish()
  await world.space.write(desk('Hello again'))
  const action = path.join(world.space.runnerFolder, 'action')
  await cp('action.yml', path.join(action, 'action.yml'))
  await cp('dist', path.join(action, 'dist'), { recursive: true })
  world.sim.hook({ operation: 'UpdateViewContent' }, () =>
    rm(path.join(action, 'dist'), { recursive: true, force: true }),
  )
  const ran = await world.run({ action, inputs: { mode: 'publish', only: 'view/*' } })
  expect(reported(ran)).toEqual({ exit: 0, reason: '', entries: { 'view/Desk': 'published update 1 → 2' } })
  expect(ran.report.entries['view/Desk']?.difference?.items).toHaveLength(1)
  expect(['html-path', 'sarif-path'].filter((name) => !ran.outputs[name])).toEqual([])
  expect(ran.summary).toContain('Hello again')
})
