// Loaded into a measured process before anything else: leaves what it used where BENCH_METER says.
const { existsSync, readFileSync, writeFileSync } = require('node:fs')

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage()
  writeFileSync(process.env.BENCH_METER, JSON.stringify({ userCPUTime, systemCPUTime, maxRSS: peak() }))
})

/**
 * Kilobytes. Linux counts the memory of the process that started this one in `maxRSS`, which may be the larger; its own
 * file of a process does not.
 */
function peak() {
  const status = '/proc/self/status'
  const [, own] = (existsSync(status) && /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))) || []
  return own === undefined ? process.resourceUsage().maxRSS : Number(own)
}
