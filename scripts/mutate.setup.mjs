// Uses the same random values for every mutant: otherwise chance could decide whether one is killed.
import * as fc from 'fast-check'

fc.configureGlobal({ seed: 20251121 })
