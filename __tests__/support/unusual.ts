import { expect } from '@jest/globals'
import { parse } from '../../src/adapters/text/index.js'
import { readFile } from '../../src/app/load/read-file.js'
import type { Kind } from '../../src/core/model/definition.js'
import { problemLines } from '../core/kinds/reading.js'

/** The least flow language, and the least template of a view. */
export const flow = { Version: '1', StartAction: 'a', Actions: [{ Identifier: 'a', Type: 'T' }] }
export const template = { Head: { Configuration: {} }, Body: [] }

/** Reads a file as a run does. What is no text is written as JSON. */
export async function readAs(kind: Kind, path: string, content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const file = { path, read: async () => Buffer.from(text) }
  return readFile({ kind, file, matchedBothKinds: false, defaultName: null }, parse)
}

/** `line:column code` of each problem of a file that gives no definition. */
export async function refusals(kind: Kind, path: string, content: unknown): Promise<readonly string[]> {
  const { definition, problems } = await readAs(kind, path, content)
  expect(definition).toBeNull()
  return problemLines(problems).map((line) => line.replace(/^(\S+) error ([^:]+):.*$/s, '$1 $2'))
}

/** A file that is no definition, and its one error as `line:column code`. */
export type UnusualRow = readonly [name: string, kind: Kind, file: string, content: unknown, refusal: string]
