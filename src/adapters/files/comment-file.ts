import { ActionError } from '../../core/model/errors.js'
import { readJsonFile } from './json-file.js'

/**
 * Reads the JSON value of a file that anybody may have written.
 *
 * @param maxBytes maximum size of the file
 * @throws ActionError (`comment-file-invalid`)
 */
export async function readCommentFile(file: string, maxBytes: number): Promise<unknown> {
  const found = await readJsonFile(file, maxBytes)
  if ('value' in found) return found.value
  const { why, cause } = found
  const advice = cause === undefined ? '' : '; give the path of the one file that was downloaded'
  throw new ActionError(
    'invalid-input',
    'comment-file-invalid',
    `The file of the input comment-file ${why}${advice}.`,
    cause === undefined ? undefined : { cause },
  )
}
