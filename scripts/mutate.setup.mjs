// The same random values for every mutant: else one might be killed, or not, by chance.
import * as fc from 'fast-check'

fc.configureGlobal({ seed: 20251121 })
