import type { PreparedComment, PreparedEntry } from '../../src/core/comment/prepared-comment.js'

export function aPreparedEntry(overrides: Partial<PreparedEntry> = {}): PreparedEntry {
  return {
    key: 'view/Desk',
    kind: 'view',
    name: 'Desk',
    file: 'connect/views/Desk.json',
    status: 'checked',
    action: null,
    version: null,
    previousVersion: null,
    contentSha256: '3b4f'.repeat(16),
    liveSha256: null,
    row: null,
    overwrites: 'nobody',
    reason: null,
    message: null,
    warnings: [],
    metadata: false,
    alias: null,
    ...overrides,
  }
}

/** What a fork's run leaves of one checked view by default. */
export function aPrepared(overrides: Partial<PreparedComment> = {}): PreparedComment {
  return {
    schema: 1,
    repository: 'example/contact-centre',
    pullRequest: 43,
    headCommit: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
    commentKey: 'contact-centre',
    sectionId: 'a1b2c3d4e5f6',
    observed: null,
    instance: 'contact-centre',
    entries: [aPreparedEntry()],
    problems: [],
    warnings: [],
    notices: [],
    failures: [],
    ...overrides,
  }
}
