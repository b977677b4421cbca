import { expect, it } from 'vitest'
import { TechnologyNames } from './technologies.ts'

const NAMES = ['React', 'Scala', 'TypeScript', 'Node.js', 'Vue', 'Ruby', 'Ruby on Rails', 'C#', 'Python', 'PostgreSQL', 'R']
const list = NAMES.map((name) => ({
  ...{ slug: name === 'C#' ? 'csharp' : name.toLowerCase().replace(/[ .]/g, '-'), name, kind: 'language' as const },
  synonyms: name === 'Vue' ? ['vue.js', 'vuejs'] : name === 'Node.js' ? ['nodejs'] : [],
}))

it.each([
  ['React - Scala - Typescript', ['react', 'scala', 'typescript']],
  ['VueJS, Node.js (TypeScript)', ['vue', 'node-js', 'typescript']],
  ['Ruby / Ruby on Rails', ['ruby', 'ruby-on-rails']],
  ['Python et/ou NodeJS', ['python', 'node-js']],
  ['React-Python-PostgreSQL', ['react', 'python', 'postgresql']],
  ['c#', ['csharp']],
  ['r ', ['r']],
  ['Choix technologiques ouverts parmi les solutions libres du marché', []],
])('"%s" names technologies of the controlled list', (text, slugs) => {
  const names = new TechnologyNames(list)
  expect(names.read([text])).toEqual(slugs)
  expect(names.unknown.size).toBe(0)
})

it('What the list does not hold is counted, whatever its case', () => {
  const names = new TechnologyNames(list)
  names.read(['Grist', 'React, grist'])
  expect(names.unknown).toEqual(new Map([['grist', 2]]))
})
