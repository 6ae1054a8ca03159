import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { commentLimit, renderSections } from '../../src/core/comment-body.js'
import { encodeComment, encodeSection } from '../../src/core/comment-marker.js'
import { parseSections, type Section, standingOf, uniteSections } from '../../src/core/comment-sections.js'
import { aHeader, aSection, jobId, mergeSection } from '../support/sections.js'

const key = 'instance'

/** id → text below the section's first line. */
function textsOf(comment: string): Record<string, string> {
  const sections = parseSections(comment, key) ?? new Map()
  return Object.fromEntries([...sections].map(([id, { raw }]) => [id, raw.split('\n').slice(1).join('\n')]))
}

const write = (before: string | null, ...sections: readonly Section[]): string | null =>
  sections.reduce<string | null>((text, section) => mergeSection(text, section, key), before)

describe('the text', () => {
  test('of a single section names its plan in the first line', () => {
    const section = aSection({}, '| a |\n|---|')
    const { digest, commit, mode } = section.header
    const first = encodeComment({ key, digest, commit, mode })
    expect(write(null, section)).toBe(`${first}\n${encodeSection(section.header)}\n| a |\n|---|`)
  })

  test('of several sections stands in the order of their ids, whoever wrote first', () => {
    const [a, b] = [aSection({ id: jobId(1) }, 'one'), aSection({ id: jobId(2) }, 'two')]
    const text = `${encodeComment({ key })}\n${encodeSection(a.header)}\none\n\n${encodeSection(b.header)}\ntwo`
    expect([write(null, a, b), write(null, b, a)]).toEqual([text, text])
  })

  test('that is none of ours is begun anew', () => {
    const section = aSection()
    const other = write(null, section)?.replace('"key":"instance"', '"key":"other"') ?? ''
    expect([write('hello', section), write(other, section)]).toEqual([
      write(null, section),
      write(null, section),
    ])
  })

  test('keeps to the letter what a later version wrote in its section', () => {
    const line = encodeSection(aHeader({ id: jobId(1) })).replace('"published"', '"entries":[],"published"')
    const before = `${encodeComment({ key })}\nan overview\n${line}\nthe text`
    expect(write(before, aSection({ id: jobId(2) }))).toContain(`\n${line}\nthe text\n\n`)
  })

  test('with line ends of a browser’s editor is read all the same', () => {
    const text = write(null, aSection({ id: jobId(1) }), aSection({ id: jobId(2) })) ?? ''
    expect(parseSections(text.replaceAll('\n', '\r\n'), key)).toEqual(parseSections(text, key))
  })

  test('cannot be made to hold a section by what a definition says', () => {
    const forged = encodeSection(aHeader({ id: jobId(9), published: true }))
    const text = write(null, aSection({ id: jobId(1) }, `before\n${forged}\nafter`)) ?? ''
    expect(textsOf(text)).toEqual({ [jobId(1)]: `before\n${forged.replace('<', '&lt;')}\nafter` })
  })
})

describe('a section', () => {
  const plan = (run: string): Section => aSection({ run })
  const record = (run: string): Section => aSection({ run, published: true, mode: 'publish' })
  test.each([
    ['of the same run is replaced', plan('9'), aSection({ run: '9' }, 'again'), true],
    ['of an earlier run is replaced', plan('9'), plan('10'), true],
    ['of a later run stays', plan('10'), plan('9'), false],
    ['of a later run stays, by number and not by text', plan('1000'), plan('999'), false],
    ['that records a publish outlives a plan', record('9'), plan('10'), false],
    [
      'that records a publish outlives a publish of nothing',
      record('9'),
      aSection({ run: '10', mode: 'publish' }),
      false,
    ],
    ['that records a publish is replaced by the next record', record('9'), record('10'), true],
    ['that records a publish outlives an earlier record', record('10'), record('9'), false],
    ['of a plan is replaced by a record', plan('9'), record('10'), true],
    ['of a later plan outlives an earlier record', plan('10'), record('9'), false],
  ])('%s', (_name, before, after, replaced) => {
    expect(write(null, before, after)).toBe(write(null, replaced ? after : before))
  })

  test('seen twice counts once: the newer, or else the one seen first', () => {
    const [old, fresh, again] = [
      aSection({ run: '1' }, 'old'),
      aSection({ run: '2' }, 'new'),
      aSection({ run: '2' }, 'seen'),
    ]
    const readings = [old, fresh, again].map(({ header, bodies }) => [standingOf(header, bodies[0] ?? '')])
    expect([...uniteSections(...readings).values()]).toEqual([standingOf(fresh.header, 'new')])
  })
})

describe('too long', () => {
  const sizes = (...lengths: readonly number[]): readonly string[] =>
    lengths.map((length) => 'x'.repeat(length))
  const lengths = (comment: string | null): readonly number[] =>
    Object.values(textsOf(comment ?? '')).map((text) => text.length)
  const stub = 152

  test('alone, a section goes down its sizes to the largest that fits', () => {
    expect(lengths(write(null, aSection({}, ...sizes(70_000, 60_000, 59_000, 100))))).toEqual([59_000])
  })

  test('beside others that leave no room, a section still gets an equal share, and the longest is cut to a pointer', () => {
    const [big, small] = [
      aSection({ id: jobId(1) }, ...sizes(55_000)),
      aSection({ id: jobId(2) }, ...sizes(1_000)),
    ]
    const next = aSection({ id: jobId(3) }, ...sizes(50_000, 15_000, 100))
    const text = write(null, big, small, next)
    expect(lengths(text)).toEqual([stub, 1_000, 15_000])
    expect(textsOf(text ?? '')[jobId(1)]).toBe(
      'This part was cut, since the whole is too long for a comment. ' +
        '[Read it in the job summary](https://github.com/octo-org/contact-centre/actions/runs/100).',
    )
  })

  test('a section whose smallest size does not fit is a pointer itself', () => {
    expect(lengths(write(null, aSection({}, ...sizes(70_000))))).toEqual([stub])
    expect(lengths(write(null, { ...aSection(), bodies: [] }))).toEqual([stub])
  })

  test('more sections than pointers fit: the same are left out, whoever writes', () => {
    const jobs = Array.from({ length: 256 }, (_, n) => aSection({ id: jobId(n) }, ...sizes(1_000, 500)))
    const texts = [jobs, jobs.toReversed()].map((order) => write(null, ...order) ?? '')
    const kept = texts.map((text) => Object.keys(textsOf(text)))
    const first = jobs.map(({ header }) => header.id).slice(0, kept[0]?.length)
    expect(kept).toEqual([first, first])
    expect(first.length).toBeGreaterThan(100)
  })
})

describe('laws', () => {
  const section = fc
    .record({
      job: fc.integer({ min: 0, max: 7 }),
      run: fc.integer({ min: 1, max: 3 }),
      published: fc.boolean(),
    })
    .chain(({ job, run, published }) =>
      fc
        .array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 4 })
        .map((lengths) => lengths.toSorted((a, b) => b - a).map((length) => 'x'.repeat(length)))
        .map((bodies) => aSection({ id: jobId(job), run: String(run), published }, ...bodies)),
    )
  const jobs = fc.uniqueArray(section, { minLength: 1, maxLength: 12, selector: ({ header }) => header.id })

  test('never longer than the limit, and every job has its section', () => {
    fc.assert(
      fc.property(fc.array(section, { minLength: 1 }), (written) => {
        const text = write(null, ...written) ?? ''
        expect(text.length).toBeLessThanOrEqual(commentLimit)
        expect(Object.keys(textsOf(text))).toEqual(
          [...new Set(written.map(({ header }) => header.id))].toSorted(),
        )
      }),
    )
  })

  test('writing again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(section, { minLength: 1 }), section, (written, last) => {
        const text = write(null, ...written, last)
        expect(write(text, last)).toBe(text)
      }),
    )
  })

  test('the order in which sections were seen does not matter', () => {
    fc.assert(
      fc.property(jobs, section, (seen, own) => {
        const standing = seen.map(({ header, bodies }) =>
          standingOf(header, (bodies[0] ?? '').slice(0, 5_000)),
        )
        const orders = [standing, standing.toReversed()].map((order) =>
          renderSections(key, uniteSections(order), own),
        )
        expect(orders[1]).toBe(orders[0])
      }),
    )
  })

  test('jobs that write in turn come to rest', () => {
    fc.assert(
      fc.property(jobs, (side) => {
        const round = (text: string | null): string | null => write(text, ...side)
        let text = round(null)
        for (let rounds = 0; rounds < side.length + 2; rounds++) text = round(text)
        for (const one of side) expect(write(text, one)).toBe(text)
      }),
    )
  })
})
