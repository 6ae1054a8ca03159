import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'

const standIn = pathToFileURL(path.resolve('scripts/stand-ins/stdout.mjs')).href
/** More than a pipe holds. */
const text = 'zwölf Boxkämpfer\n'.repeat(20_000)

/** A process that tells on stderr when it begins to write to its standard output, and when it has. */
function writer(before = '') {
  const script = `${before}
    import { stdout } from ${JSON.stringify(standIn)}
    process.stderr.write('begun ')
    stdout.write(${JSON.stringify('zwölf Boxkämpfer\n')}.repeat(20_000))
    process.stderr.write('done')`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script])
  let told = ''
  child.stderr.setEncoding('utf8').on('data', (words: string) => {
    told += words
  })
  return { child, ended: once(child, 'close').then(([code]) => `${told} ${code}`) }
}

// Node makes a pipe answer at once, instead of waiting, where it opens it itself.
test.each([
  ['that waits', ''],
  ['that does not wait', 'process.stdout;'],
])('all of a text arrives through a pipe %s, once somebody reads', async (_, before) => {
  const { child, ended } = writer(before)
  await once(child.stderr, 'data')
  let read = ''
  child.stdout.setEncoding('utf8').on('data', (some: string) => {
    read += some
  })
  expect(await ended).toBe('begun done 0')
  expect(read).toBe(text)
})

test('where nobody reads any more, work goes on', async () => {
  const { child, ended } = writer()
  child.stdout.destroy()
  expect(await ended).toBe('begun done 0')
})
