import * as z from 'zod'

export interface TestRun {
  passed: number
  failed: number
  skipped: number
  cases: { name: string; seconds: number }[]
}

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numFailedTestSuites: z.number(),
  testResults: z.array(
    z.object({ assertionResults: z.array(z.object({ fullName: z.string(), duration: z.number().nullish() })) }),
  ),
})

export function readVitestReport(raw: unknown): TestRun {
  const report = VitestReport.parse(raw)
  return {
    passed: report.numPassedTests,
    // A file that can't be loaded has no failed test of its own, and still fails.
    failed: Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0),
    skipped: report.numPendingTests + report.numTodoTests,
    cases: report.testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ fullName, duration }) => ({ name: fullName, seconds: (duration ?? 0) / 1000 })),
    ),
  }
}

const Spec = z.object({
  title: z.string(),
  tests: z.array(z.object({ results: z.array(z.object({ duration: z.number() })) })),
})
const Suite = z.object({
  specs: z.array(Spec).default([]),
  get suites(): z.ZodOptional<z.ZodArray<typeof Suite>> {
    return z.array(Suite).optional()
  },
})
const PlaywrightReport = z.object({
  suites: z.array(Suite),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
})

function specsOf(suite: z.infer<typeof Suite>): z.infer<typeof Spec>[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)]
}

export function readPlaywrightReport(raw: unknown): TestRun {
  const { stats, suites, errors } = PlaywrightReport.parse(raw)
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + (errors.length > 0 ? 1 : 0),
    skipped: stats.skipped,
    cases: suites.flatMap(specsOf).map(({ title, tests }) => ({
      name: title,
      seconds: tests.reduce((total, { results }) => total + results.reduce((sum, { duration }) => sum + duration, 0), 0) / 1000,
    })),
  }
}
