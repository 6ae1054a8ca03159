// In place of process.stdout, which loads all of Node's streams before the first word: a tenth of the time until inputs
// are refused. What is written is out when the call returns, whatever ends the process then; who does not read keeps it
// waiting for so long.
import { writeSync } from 'node:fs'

const descriptor = 1
/** Milliseconds until a reader that was too slow is tried again. */
const pause = 5

const listeners = []

export const stdout = {
  /** Only of errors, as src/adapters/actions.ts asks. */
  on(_event, listener) {
    listeners.push(listener)
    return stdout
  },
  write(text) {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; ) at += written(bytes, at)
    return true
  },
}

/** How many bytes are done with. */
function written(bytes, at) {
  try {
    return writeSync(descriptor, bytes, at)
  } catch (cause) {
    // The log cannot be read any more, or its disk is full. That must not end a publish halfway, nor keep its outputs from
    // being written.
    if (cause.code !== 'EAGAIN') {
      for (const listener of listeners) listener(cause)
      return bytes.length - at
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    return 0
  }
}
