import { describe, expect, test } from '@jest/globals'
import {
  markerText,
  readMarker,
  readRestoreMarker,
  shortCommit,
} from '../../../src/core/plan/version-marker.js'

const hash = '35c0b41424dc4d57197e92049698282c296b362a6b0020d2ac52b8d53965bd43'
const other = 'e25ae065d97d90d96aba3821b7140b325277442bc816ed5f70e4e793918c8577'
const ending = `source sha256:${other} - commit 3f2a9c81d0b7 - content sha256:${hash}`
/** From before references existed: what has no source word of this form before it is a label. */
const plain = `commit 3f2a9c81d0b7 - content sha256:${hash}`
const marker = { commit: '3f2a9c81d0b7', hash, source: other }

test('a marker is written as the contract says', () => {
  expect(markerText(marker)).toBe(ending)
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
    expect(readMarker(description)).toEqual(marker)
  })
})

test.each([
  ['without a source word', `v1 - ${plain}`],
  ['after a label that ends like a source word', `source sha256:${other.slice(1)} - ${plain}`],
  ['after a label that runs into a source word', `v1source sha256:${other} - ${plain}`],
])('a marker %s is its own source', (_, description) => {
  expect(readMarker(description)).toEqual({ ...marker, source: hash })
})

test('a rollback leaves a marker of its own', () => {
  const restored = `v1 - ${ending.replace('content', 'restores')}`
  expect([readMarker(restored), readRestoreMarker(restored)]).toEqual([null, marker])
  expect(readRestoreMarker(ending)).toBeNull()
})

describe('no marker is', () => {
  test.each([
    ['nothing', ''],
    ['a text of somebody else', 'Christmas opening hours'],
    ['a version that was kept', 'kept before 3f2a9c81d0b7'],
    ['a marker in the middle', `${plain} and more`],
    ['a marker before a blank', `${plain} `],
    ['a marker before a line end', `${plain}\n`],
    ['a marker on a line of its own', `v1\n${plain}`],
    ['a marker without its separator', `v1${plain}`],
    ['an unknown hash word', plain.replace('sha256', 'sha512')],
    ['a later hash definition', plain.replace('sha256', 'sha256-2')],
    ['a hash that is too short', plain.slice(0, -1)],
    ['a hash that is too long', `${plain}0`],
    ['a hash in capitals', plain.replace(hash, hash.toUpperCase())],
    ['a commit that is too short', plain.replace('3f2a9c81d0b7', '3f2a9c81d0b')],
    ['a commit that is too long', plain.replace('3f2a9c81d0b7', '3f2a9c81d0b70')],
    ['a commit that is none', plain.replace('3f2a9c81d0b7', '3g2a9c81d0b7')],
  ])('%s', (_, description) => {
    expect(readMarker(description)).toBeNull()
  })
})
