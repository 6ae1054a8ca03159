import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { defaultOptions } from '../options.js'
import { perform } from '../service/index.js'
import { createWorld } from '../state/world.js'
import { defaultSwitches } from '../switches.js'
import { template } from './support.js'

type Step =
  | { readonly do: 'publish' | 'save'; readonly title: string }
  | { readonly do: 'version' | 'delete' }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('publish', 'save'), title: fc.constantFrom('A', 'B', 'C') }),
  fc.record({ do: fc.constantFrom('version', 'delete') }),
)

/** Runs the steps on one view, and records what the service must remember of each version. */
const run = (steps: readonly Step[]) => {
  const world = createWorld(defaultOptions(), defaultSwitches())
  const InstanceId = world.instance.id
  const content = (title: string) => ({ Template: template(title), Actions: [] })
  perform(world, 'CreateView', { InstanceId, Name: 'a', Status: 'PUBLISHED', Content: content('A') })
  const [view] = [...world.state.views.values()]
  const of = { InstanceId, ViewId: view!.id }
  const given: number[] = []
  const frozen = new Map<number, string>()
  for (const each of steps) {
    const before = view!.highest
    if (each.do === 'publish' || each.do === 'save') {
      const Status = each.do === 'publish' ? 'PUBLISHED' : 'SAVED'
      perform(world, 'UpdateViewContent', { ...of, Status, Content: content(each.title) })
    } else if (each.do === 'version') perform(world, 'CreateViewVersion', of)
    else if (view!.versions[0])
      perform(world, 'DeleteViewVersion', { ...of, ViewVersion: view!.versions[0].number })
    if (view!.highest === before) continue
    given.push(view!.highest)
    frozen.set(view!.highest, view!.live!.template)
  }
  return { world, view: view!, given, frozen }
}

test('numbers only rise, and no two neighbours hold the same content', () =>
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { view, given } = run(steps)
      expect(given).toEqual(given.map((_, index) => index + 1))
      const templates = view.versions.map((version) => version.content.template)
      expect(templates.filter((text, index) => text === templates[index - 1])).toEqual([])
    }),
  ))

test('a version keeps the content that was live when it was made', () =>
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { view, frozen } = run(steps)
      for (const { number, content } of view.versions) expect(content.template).toBe(frozen.get(number))
    }),
  ))

test('checksums are equal exactly where contents are, and are no plain hash of them', () => {
  const content = fc.record({ template: fc.string(), actions: fc.array(fc.string(), { maxLength: 3 }) })
  const world = createWorld(defaultOptions(), defaultSwitches())
  const other = createWorld({ ...defaultOptions(), seed: 'other' }, defaultSwitches())
  return fc.assert(
    fc.property(content, content, (a, b) => {
      const same = JSON.stringify(a) === JSON.stringify(b)
      expect(world.viewChecksum(a) === world.viewChecksum(b)).toBe(same)
      expect(world.viewChecksum(a)).not.toBe(other.viewChecksum(a))
      expect(world.viewChecksum(a)).toMatch(/^[0-9a-f]{64}$/)
    }),
  )
})
