/** `npm test`: static checks, unit tests, then everything that needs the running stack; ends with `N passed, N failed`. */
import { runTests } from '../test/run-tests.ts'

process.exitCode = (await runTests(process.argv.slice(2))) ? 0 : 1
