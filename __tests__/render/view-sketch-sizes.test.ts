import { describe, expect, test } from '@jest/globals'
import type { Json } from '../../src/core/model/definition.js'
import { drawn, headed, linesOf, pageOf, part, text } from '../support/drawn-lines.js'
import { everyComponent } from '../support/every-component.js'
import { pageOfViews } from '../support/sketched-views.js'

describe('a large view', () => {
  const many = (count: number, label = 'Field'): readonly Json[] =>
    Array.from({ length: count }, (_, index) =>
      part('FormInput', { Name: `n${index}`, Label: `${label} ${index}` }),
    )

  test('has its untouched components as a number', async () => {
    const page = await pageOf(headed(many(80)), headed([...many(40), text('New'), ...many(80).slice(40)]))
    expect(
      drawn(page)
        .split('\n')
        .filter((line) => !/^(Sketch|It shows|Before|After)/.test(line)),
    ).toEqual([
      'Title of the view: Desk',
      '… 80 components, unchanged',
      'Title of the view: Desk',
      '… 40 components, unchanged',
      '+ added',
      'New',
      '… 40 components, unchanged',
    ])
  })

  test('that has nothing to do with what was there is drawn whole, without a mark', async () => {
    const others = many(80).map((_, index) => text(`Nothing like it ${index}`))
    const page = await pageOf(headed(many(80)), headed(others))
    expect([
      linesOf(page, /nothing is marked/).length,
      linesOf(page, /unchanged|added|removed|An agent/),
    ]).toEqual([1, []])
    expect(linesOf(page, /^Nothing like it/).length).toBe(80)
  })

  test('of thousands is cut, with the number of what is left out and of what changed in that', async () => {
    const page = await pageOf(headed(many(2_500)), headed(many(2_500, 'Input')))
    const [before, after] = linesOf(page, /not drawn/)
    expect([before, after]).toEqual([
      expect.stringMatching(/^\d{4} more components not drawn, \d{4} of them with changes: see below\.$/),
      expect.stringMatching(/^\d{4} more components not drawn, \d{4} of them with changes: see below\.$/),
    ])
  })
})

test('the page of 200 changed views has at most 8 MB', async () => {
  const views = Array.from({ length: 200 }, (_, index) => ({
    name: `View ${index}`,
    live: everyComponent,
    repository: {
      ...everyComponent,
      template: everyComponent.template.replaceAll('Label":"', `Label":"${index} `),
    },
  }))
  const page = await pageOfViews(...views)
  expect([Buffer.byteLength(page) <= 8_000_000, page.match(/<figure/g)?.length]).toEqual([true, 400])
})

test('of more than 250 changed views the first are drawn, and the others say so', async () => {
  const views = Array.from({ length: 260 }, (_, index) => ({
    name: `View ${index}`,
    live: headed([text('Hello')]),
    repository: headed([text(`Hello ${index}`)]),
  }))
  const page = await pageOfViews(...views)
  const found = (pattern: RegExp) => page.match(pattern)?.length
  expect([found(/<figure/g), found(/There is no sketch of it[^<]* only the first 250 are drawn/g)]).toEqual([
    500, 10,
  ])
})
