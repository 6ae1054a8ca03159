import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'

const line = 'zwölf Boxkämpfer'
/** More than a pipe holds. */
const count = 20_000

/** A process that writes to the log, says so on its standard error, and ends as a cancelled run does. */
async function startWriter() {
  const script = `
    import { createRunnerOutput, exitOnceLogged } from ${JSON.stringify(pathToFileURL('src/adapters/actions.ts').href)}
    const { log, results } = createRunnerOutput((text) => text)
    for (let index = 0; index < ${count}; index += 1) log.info(${JSON.stringify(line)})
    process.stderr.write('written')
    setTimeout(() => {}, 60_000)
    results
      .assertLogged()
      .catch((cause) => process.stderr.write(' ' + cause.code))
      .finally(exitOnceLogged)`
  const hooks = ['--import', './scripts/test/register.mjs']
  const child = spawn(process.execPath, [...hooks, '--input-type=module', '--eval', script])
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  return { child, ended: once(child, 'close').then(([exit]) => `${errors}, ${exit}`) }
}

test('all of the log arrives where it is read late, although the process is asked to end', async () => {
  const { child, ended } = await startWriter()
  await once(child.stderr, 'data')
  let read = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    read += text
  })
  expect(await ended).toBe('written, 0')
  expect(read).toBe(`${line}\n`.repeat(count))
})

test('where nobody reads the log any more, work goes on, and it is known', async () => {
  const { child, ended } = await startWriter()
  child.stdout.destroy()
  expect(await ended).toBe('written EPIPE, 0')
})
