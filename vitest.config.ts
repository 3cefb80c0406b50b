import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Real servers, browsers and clocks on machines that others use too: what fails once may be the machine, twice is ours.
  test: { include: ['test/**/*.test.ts'], testTimeout: 20_000, hookTimeout: 60_000, retry: 1 },
})
