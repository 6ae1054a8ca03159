/** Tests of steps of a publish, and of its moments against the simulator: those that take the least time first. */
const publish = [
  'app/publish/*.test.ts',
  'faults/{name-case,stored-form,rollback-own-form,foreign-answer,both-moved,guards}.test.ts',
  'faults/{rollback-cases,publish-by-search,rerun-deleted,bad-version,moved-meanwhile}.test.ts',
  'faults/{made-and-reported,unfinished,checksum-lag}.test.ts',
]

/**
 * What is mutated together, below src/ → the tests that run for it, below __tests__/, in this order. A file belongs to the
 * first row that matches it.
 */
export const table = {
  'core/diff/flow/{match*,pairs}.ts': ['core/diff/flow/match.test.ts', 'core/diff/module-match.test.ts'],
  'core/plan/decide.ts': ['core/plan/*.test.ts', 'core/rollback-*.test.ts'],
  'core/review/*.ts': ['core/review/*.test.ts'],
  'core/release/*.ts': ['core/release/*.test.ts'],
  'core/**/*.ts': ['core/**/!(*-laws).test.ts'],
  'app/publish/alias*.ts': [
    'faults/{alias-rollback,rollback-alias,alias-plan,alias-service,alias-races}.test.ts',
    'faults/{alias-moves,alias-after-version}.test.ts',
  ],
  'app/publish/{index,references,start,targets}.ts': ['faults/{dependency,order}.test.ts', ...publish],
  'app/publish/{apply-change,attempt-change,create-version,find-existing,make-version,resolve-duplicates,verify-version}.ts':
    ['app/publish/*.test.ts'],
  'app/publish/*.ts': publish,
}
