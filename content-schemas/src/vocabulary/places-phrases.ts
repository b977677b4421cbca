/** How a sentence says "in this department": the word before its name, by the codes it goes with. */
const BEFORE_NAME: readonly (readonly [words: string, codes: string])[] = [
  [
    'en ',
    '07 09 16 17 19 21 23 24 28 2A 2B 31 33 35 37 38 41 43 44 47 48 49 52 53 54 57 70 71 73 74 76 77 82 85 87 91 93 971 972 973 987 988',
  ],
  ['dans l’', '01 02 03 10 11 12 27 34 36 60 61 89'],
  ['dans la ', '26 42 50 51 55 58 72 80 86'],
  ['dans le ', '14 15 18 25 29 30 32 39 45 46 56 59 62 63 67 68 69 81 83 84 90 94 95'],
  ['dans les ', '04 05 06 08 13 22 40 64 65 66 78 79 88 92'],
  ['à ', '75 974 975 976 986'],
  ['à l’', '99'],
]

const wordsByCode = new Map(BEFORE_NAME.flatMap(([words, codes]) => codes.split(' ').map((code) => [code, words] as const)))

/** "en Ille-et-Vilaine", "dans les Landes", "à Paris". */
export function inDepartment(code: string, name: string): string {
  const words = wordsByCode.get(code)
  if (words === undefined) throw new Error(`No preposition for the department ${code}: add it to places-phrases.ts`)
  return `${words}${code === '99' ? name.toLocaleLowerCase('fr') : name}`
}
