import { expect, test } from '@jest/globals'
import { parse } from '../../../src/adapters/text/index.js'
import type { PublishContext } from '../../../src/app/publish/context.js'
import { resolvePending } from '../../../src/app/publish/references.js'
import { readDefinition } from '../../../src/core/kinds/index.js'
import type { Definition } from '../../../src/core/model/definition.js'
import type { Observation } from '../../../src/core/model/observation.js'
import { actionOf } from '../../../src/core/plan/decision.js'
import { resolveDefinition, withReferences } from '../../../src/core/resolve/definition.js'
import { findReferences } from '../../../src/core/resolve/find.js'
import { noValues } from '../../../src/core/resolve/values.js'
import { aChange, anObservation, anOutcome, aPolicy, aSnapshot, aView } from '../../support/builders.js'
import { anInstance } from '../../support/report.js'

const target = 'module/Greeting'
const arn = `${anInstance.arn}/flow-module/1`
const catalogue = {
  instance: anInstance,
  values: noValues,
  named: new Map(),
  aliases: new Map(),
  inRun: new Set([target] as const),
  moduleAlias: null,
  inRepository: new Set([target] as const),
  createsMissing: true,
  invalid: new Set<string>(),
}

/** A view that refers to a module that this run creates. */
async function aPending(): Promise<Definition> {
  const { template, ...view } = aView('${module/Greeting}')
  const file = {
    Name: 'Wrap-up',
    Description: 'For ${module/Greeting}',
    Template: JSON.parse(template),
    Actions: view.actions,
  }
  const { tree } = await parse.document('a.json', new TextEncoder().encode(JSON.stringify(file)))
  if (tree === null) throw new Error('no JSON')
  const { definition } = readDefinition('view', tree, { file: 'a.json', parseJson: parse.json })
  if (definition === null) throw new Error('no definition')
  return resolveDefinition(
    withReferences(definition, findReferences('view', tree, parse.json).found),
    catalogue,
  )
}

/** What becomes of its update, after the module got this ARN; null: it was not made. */
async function resolved(madeArn: string | null, isReviewedPlan: boolean, seen: Partial<Observation>) {
  const change = aChange({
    definition: await aPending(),
    action: 'update',
    observation: anObservation({
      live: aSnapshot(aView('before')),
      versions: [],
      draft: null,
      tags: {},
      ...seen,
    }),
  })
  const context = { names: { catalogue }, policy: aPolicy(), isReviewedPlan } as unknown as PublishContext
  const made = () => anOutcome({ id: madeArn && '1', arn: madeArn })
  return resolvePending(context, change, { outcomes: new Map([[target, made]]), leftOut: new Set() })
}

const alreadyLive = { live: aSnapshot(aView(arn)) }

test.each<[string, string | null, boolean, Partial<Observation>, string]>([
  ['as planned', arn, true, {}, 'update'],
  ['as it is now, although planned otherwise', arn, false, alreadyLive, 'version'],
  ['not, because its target was not made', null, false, {}, target],
])('a change whose references were pending is published %s', async (_, made, isReviewed, seen, expected) => {
  const change = await resolved(made, isReviewed, seen)
  expect(typeof change === 'string' ? change : actionOf(change)).toBe(expected)
})

test('a reviewed plan is not carried out if the change is another one now', async () => {
  await expect(resolved(arn, true, alreadyLive)).rejects.toMatchObject({
    code: 'plan-changed',
    message:
      'view/Wrap-up: with what it refers to, this is version and not update, which was planned. Only the plan that was reviewed may be carried out, so nothing of it was written. Look at a new plan, and approve that.',
  })
})

test('content that cannot be sent with the ids of its targets is refused', async () => {
  await expect(resolved(`${arn}${'x'.repeat(5_000)}`, false, {})).rejects.toMatchObject({
    reason: 'invalid-definition',
    message: expect.stringMatching(/^view\/Wrap-up: .*Description/),
  })
})
