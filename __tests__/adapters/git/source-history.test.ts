import { describe, expect, test } from '@jest/globals'
import { noTokenReason } from '../../../src/adapters/git/local-history.js'
import { byWorkspacePath, localOrGitHub } from '../../../src/adapters/git/source-history.js'
import type { PastSources, SourceHistory } from '../../../src/ports/history.js'
import { known, type PastTexts, texts, unknown } from '../../support/past-sources.js'

type Questions = readonly (readonly unknown[])[]

/** Always answers the same, and keeps what it was asked. */
function answering(answer: PastTexts): { readonly history: SourceHistory; readonly asked: Questions } {
  const asked: unknown[][] = []
  const encoder = new TextEncoder()
  const past: PastSources = answer.known
    ? {
        known: true,
        complete: answer.complete,
        sources: answer.texts.map((text) => (text === null ? null : encoder.encode(text))),
      }
    : answer
  const history: SourceHistory = {
    sourcesSince: async (...question) => {
      asked.push(['since', ...question])
      return past
    },
    sourceAt: async (...question) => {
      asked.push(['at', ...question])
      return past
    },
  }
  return { history, asked }
}

const both = async (history: SourceHistory, file = 'a.json') => [
  await texts(history.sourcesSince('b', 'h', file)),
  await texts(history.sourceAt('c', file)),
]

const questions = (file = 'a.json') => [
  ['since', 'b', 'h', file],
  ['at', 'c', file],
]

describe('the checkout before GitHub', () => {
  const shallow = unknown('the checkout is shallow')
  const down = unknown('GitHub is down')
  const part: PastTexts = { known: true, texts: ['new'], complete: false }

  test.each<[string, PastTexts, PastTexts, PastTexts, boolean]>([
    ['what the checkout knows, and GitHub is not asked', known('here'), known('there'), known('here'), false],
    ['what the checkout knows in part', part, known('new', 'old'), part, false],
    ['that the checkout had nothing at the path', known(null), known('there'), known(null), false],
    ['what GitHub knows', shallow, known('there', null), known('there', null), true],
    [
      'nothing, with both reasons',
      shallow,
      down,
      unknown('the checkout is shallow, and GitHub is down'),
      true,
    ],
  ])('answers %s', async (_, here, there, answer, isAsked) => {
    const [checkout, github] = [answering(here), answering(there)]
    expect(await both(localOrGitHub(checkout.history, github.history))).toEqual([answer, answer])
    expect([checkout.asked, github.asked]).toEqual([questions(), isAsked ? questions() : []])
  })

  test('without a token says so', async () => {
    const why = unknown(`the checkout is shallow, and ${noTokenReason}`)
    expect(await both(localOrGitHub(answering(shallow).history, null))).toEqual([why, why])
  })

  test('without a token answers what the checkout knows', async () => {
    const answer = known('here')
    expect(await both(localOrGitHub(answering(answer).history, null))).toEqual([answer, answer])
  })
})

describe('a path from the root of the workspace', () => {
  test.each([
    ['of a checkout that is the workspace', '/runner', 'a/b.json', 'a/b.json'],
    ['of a checkout in a folder', '/runner/deep/repo', 'deep/repo/a b/größe*.json', 'a b/größe*.json'],
    ['of a checkout around the workspace', '/', 'a.json', 'runner/a.json'],
    ['that begins with two dots in its name', '/runner', '..a.json', '..a.json'],
  ])('%s is asked for from the root of the checkout', async (_, checkout, file, inside) => {
    const { history, asked } = answering(known('text'))
    const answers = await both(byWorkspacePath(history, { workspace: '/runner', checkout }), file)
    expect([answers, asked]).toEqual([[known('text'), known('text')], questions(inside)])
  })

  test.each([
    ['a.json'],
    ['other/a.json'],
    ['repo'],
    ['repository/a.json'],
    ['repo/../a.json'],
    ['../repo/a.json'],
  ])('%s outside the checkout is asked of nobody', async (file) => {
    const { history, asked } = answering(known('text'))
    const why = unknown(`${file} is not in the checkout`)
    const places = { workspace: '/runner', checkout: '/runner/repo' }
    expect([await both(byWorkspacePath(history, places), file), asked]).toEqual([[why, why], []])
  })
})
