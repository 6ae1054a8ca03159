import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { content, instance, template } from './support.js'

const samples = path.resolve('../shared/samples')

interface Sample {
  Content?: string | { Template?: unknown; Actions?: string[] }
  Template?: unknown
  Actions?: string[]
}

/** Definitions that people really use, if they are available; otherwise `own`. */
const read = (folder: string, own: Sample): [string, Sample][] => {
  const all = path.join(samples, folder)
  if (!existsSync(all)) return [['our own', own]]
  return readdirSync(all).map((name) => [name, JSON.parse(readFileSync(path.join(all, name), 'utf8'))])
}

const text = (value: unknown): string => JSON.stringify(typeof value === 'string' ? JSON.parse(value) : value)

test.each(read('views', { Template: template('a'), Actions: [] }))(
  'view %s is publishable',
  async (_name, sample) => {
    const { views } = await instance()
    const { Template } = typeof sample.Content === 'object' ? sample.Content : sample
    const { Id = '', ViewContentSha256 = '', Content } = await views.create('a', text(Template))
    expect([Content?.Template, (await views.version(Id, { ViewContentSha256 })).Version]).toEqual([
      text(Template),
      1,
    ])
  },
)

test.each(read('modules', { Content: content('a') }))('module %s is publishable', async (_name, sample) => {
  const { modules } = await instance()
  const { id } = await modules.create('a', text(sample.Content ?? sample))
  const { Content, FlowModuleContentSha256 } = await modules.describe(id)
  expect([Content, await modules.version(id, FlowModuleContentSha256)]).toEqual([
    text(sample.Content ?? sample),
    1,
  ])
})
