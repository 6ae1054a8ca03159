import { expect, test } from '@jest/globals'
import { startSimulator } from '../../simulator/index.js'
import { viewText } from '../support/desk-files.js'
import { runInProcess } from '../support/in-process.js'

test('a broken file whose path is the key of another definition hides nothing', async () => {
  const sim = await startSimulator()
  const named = viewText('one', { Name: 'Desk.view.json' })
  const report = await runInProcess(sim, {
    files: { 'desk.view.json': named, 'view/Desk.view.json': '{' },
  })
  await sim.stop()
  const rows = Object.entries(report?.entries ?? {}).map(([key, { file, status }]) => [key, file, status])
  expect(rows).toEqual([
    ['./view/Desk.view.json', 'view/Desk.view.json', 'invalid'],
    ['view/Desk.view.json', 'desk.view.json', 'skipped'],
  ])
})
