import { EventEmitter } from 'node:events'
import { expect, test } from '@jest/globals'
import { reportOrCancel, type Signals } from '../../src/app/cancellation.js'
import { createDeadline } from '../../src/app/limits.js'
import type { Report } from '../../src/core/model/report.js'
import type { Clock } from '../../src/ports/runtime.js'
import { aReport } from '../support/report.js'

const whole = aReport({ modeReason: 'whole' })
const partial = aReport({ modeReason: 'so far' })
/** Nobody waits here: a sleep is over at once. */
const clock: Clock = { now: () => 0, wallTime: () => 0, sleep: async () => {} }

function interruption() {
  const signals = new EventEmitter() as EventEmitter & Signals
  const saved: Report[] = []
  const saveNow = async (report: Report) => void saved.push(report)
  return { signals, saved, deadline: createDeadline(clock, 60), clock, saveNow }
}

const listening = (signals: EventEmitter) =>
  ['SIGINT', 'SIGTERM'].map((signal) => signals.listenerCount(signal))
const turn = () => new Promise((resolve) => setImmediate(resolve))

test('after a run ended, a signal ends the process and saves nothing over its results', async () => {
  const given = interruption()
  const running = { report: Promise.resolve(whole), soFar: async () => partial }
  expect(await reportOrCancel(running, given)).toEqual({ report: whole, cancelled: false })
  expect(listening(given.signals)).toEqual([0, 0])
  given.signals.emit('SIGINT')
  await turn()
  expect([given.saved, given.deadline.stopReason()]).toEqual([[], null])
})

test.each(['SIGINT', 'SIGTERM'])(
  '%s saves what is known, then gives what was started a moment',
  async (signal) => {
    const given = interruption()
    const running = { report: new Promise<Report>(() => {}), soFar: async () => partial }
    const result = reportOrCancel(running, given)
    expect(listening(given.signals)).toEqual([1, 1])
    given.signals.emit(signal)
    expect(await result).toEqual({ report: partial, cancelled: true })
    expect([given.saved, listening(given.signals)]).toEqual([[partial], [0, 0]])
  },
)
