import { dataDirectories } from '../src/data-directories'

export default () => ({
  connection: {
    client: 'sqlite',
    connection: { filename: dataDirectories.database },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: 1,
      // WAL keeps readers and the writer apart; FULL makes an acknowledged write survive a power cut.
      afterCreate: (connection: { pragma(sql: string): void }, done: (error: Error | null) => void) => {
        connection.pragma('journal_mode = WAL')
        connection.pragma('synchronous = FULL')
        connection.pragma('busy_timeout = 10000')
        done(null)
      },
    },
  },
})
