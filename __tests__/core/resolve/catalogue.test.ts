import { expect, test } from '@jest/globals'
import type { ListedResource } from '../../../src/core/model/observation.js'
import type { NamedResource, Reference } from '../../../src/core/model/reference.js'
import { type Catalogue, indexByName, modulesWithAliases } from '../../../src/core/resolve/catalogue.js'
import { resolveReference } from '../../../src/core/resolve/resolve.js'
import { noValues, type Override } from '../../../src/core/resolve/values.js'
import { aCatalogue } from '../../support/references.js'
import { anInstance } from '../../support/report.js'

const moduleId = '0d9b6c31-7e4f-48a2-b1d5-5f30c8e7a964'
const moduleArn = `${anInstance.arn}/flow-module/${moduleId}`
const queueIds = ['a41e8d07-63f2-4b9c-8c15-e2d70b9f5a38', 'b41e8d07-63f2-4b9c-8c15-e2d70b9f5a38']

const override = (kind: Override['kind'], name: string): Override => ({
  kind,
  name,
  written: `${kind}/${name}`,
  place: { file: 'connect/values.yaml', line: 7, column: 7 },
})

const reference = (kind: Reference['kind'], name: string, qualifier: string | null = null): Reference => ({
  kind,
  name,
  qualifier,
  form: null,
})

const queues = queueIds.map(
  (id): NamedResource => ({
    kind: 'queue',
    name: 'Both',
    id,
    arn: `${anInstance.arn}/queue/${id}`,
    state: 'active',
  }),
)
const lookup: ListedResource = {
  kind: 'module',
  name: 'Lookup',
  id: moduleId,
  arn: moduleArn,
  awsManaged: false,
  archived: false,
}

/** A catalogue in which the values file calls one resource something else. */
const catalogueWith = (from: string, to: Override): Catalogue =>
  aCatalogue({
    values: { ...noValues, overrides: new Map([[from, to]]) },
    named: indexByName(
      new Map<'queue' | 'module', readonly (NamedResource | ListedResource)[]>([
        ['queue', queues],
        ['module', [lookup]],
      ]),
    ),
    aliases: new Map([[moduleId, [{ id: 'alias-7', name: 'live', version: 3 }]]]),
  })

test.each([moduleId, moduleArn])('the aliases of a module that is named as %s are listed', (name) => {
  const catalogue = catalogueWith('module/Greeting', override('module', name))
  const live = reference('module', 'Greeting', 'live')
  expect(modulesWithAliases([live], catalogue)).toEqual([moduleId])
  expect(resolveReference(live, catalogue)).toMatchObject({ type: 'text', text: `${moduleArn}:alias-7` })
})

test('a name that several resources have is to be replaced where the definitions name it', () => {
  const catalogue = catalogueWith('queue/Support', override('queue', 'Both'))
  expect(resolveReference(reference('queue', 'Support'), catalogue)).toMatchObject({
    reason: 'ambiguous-reference',
    fault: expect.stringContaining(
      `Name one by its id under references in the values file, such as queue/Support: queue/${queueIds[0]}, or`,
    ),
  })
})

test('a run that creates no definitions still puts its alias on those that exist', () => {
  const catalogue: Catalogue = {
    ...catalogueWith('queue/Support', override('queue', 'Both')),
    moduleAlias: 'stable',
    createsMissing: false,
    inRepository: new Set(['module/Lookup', 'module/New']),
    inRun: new Set(['module/Lookup', 'module/New']),
  }
  expect([
    resolveReference(reference('module', 'Lookup', 'stable'), catalogue),
    resolveReference(reference('module', 'New'), catalogue),
  ]).toEqual([
    { type: 'pending', target: 'module/Lookup' },
    expect.objectContaining({ fault: expect.stringContaining('it creates nothing') }),
  ])
})
