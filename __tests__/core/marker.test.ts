import { describe, expect, test } from '@jest/globals'
import { markerText, readMarker, shortCommit } from '../../src/core/marker.js'

const hash = '35c0b41424dc4d57197e92049698282c296b362a6b0020d2ac52b8d53965bd43'
const other = 'e25ae065d97d90d96aba3821b7140b325277442bc816ed5f70e4e793918c8577'
const ending = `commit 3f2a9c81d0b7 - content sha256:${hash}`

test('a marker is written as the contract says', () => {
  expect(markerText({ commit: '3f2a9c81d0b7', hash })).toBe(ending)
})

test.each([
  ['40 digits', '3f2a9c81d0b7e5f60718293a4b5c6d7e8f901234', '3f2a9c81d0b7'],
  ['12 digits', '3f2a9c81d0b7', '3f2a9c81d0b7'],
])('a commit of %s is shown by 12', (_, commit, short) => {
  expect(shortCommit(commit)).toBe(short)
})

describe('a marker is read', () => {
  test.each([
    ['alone', ending],
    ['after a label', `v1.4.0 - ${ending}`],
    ['after a label of several lines', `v1\n2 - ${ending}`],
    ['after a label that looks like one', `commit aaaaaaaaaaaa - content sha256:${other} - ${ending}`],
  ])('%s', (_, description) => {
    expect(readMarker(description)).toEqual({ commit: '3f2a9c81d0b7', hash })
  })
})

describe('no marker is', () => {
  test.each([
    ['nothing', ''],
    ['a text of somebody else', 'Christmas opening hours'],
    ['a version that was kept', 'kept before 3f2a9c81d0b7'],
    ['a marker in the middle', `${ending} and more`],
    ['a marker before a blank', `${ending} `],
    ['a marker before a line end', `${ending}\n`],
    ['a marker on a line of its own', `v1\n${ending}`],
    ['a marker without its separator', `v1${ending}`],
    ['an unknown hash word', ending.replace('sha256', 'sha512')],
    ['a later hash definition', ending.replace('sha256', 'sha256-2')],
    ['a hash that is too short', ending.slice(0, -1)],
    ['a hash that is too long', `${ending}0`],
    ['a hash in capitals', ending.replace(hash, hash.toUpperCase())],
    ['a commit that is too short', ending.replace('3f2a9c81d0b7', '3f2a9c81d0b')],
    ['a commit that is too long', ending.replace('3f2a9c81d0b7', '3f2a9c81d0b70')],
    ['a commit that is none', ending.replace('3f2a9c81d0b7', '3g2a9c81d0b7')],
  ])('%s', (_, description) => {
    expect(readMarker(description)).toBeNull()
  })
})
