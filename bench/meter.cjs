// Loaded into a measured process before anything else: leaves what it used where BENCH_METER says.
const { writeFileSync } = require('node:fs')

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeFileSync(process.env.BENCH_METER, JSON.stringify({ userCPUTime, systemCPUTime, maxRSS }))
})
