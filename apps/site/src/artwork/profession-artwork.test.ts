import { expect, it } from 'vitest'
import { PROFESSION_FAMILIES } from '../../../../content-schemas/src/vocabulary/professions.ts'
import { hasFamilyGlyph } from './profession-glyphs.ts'
import { specialtyMark } from './specialty-marks.ts'

it('has a sign for every profession family', () => {
  expect(PROFESSION_FAMILIES.filter(({ id }) => !hasFamilyGlyph(id))).toEqual([])
})

it.each([
  [
    'development',
    ['developpeur-back-end', 'developpeur-front-end', 'developpeur-full-stack', 'developpeur-mobile', 'responsable-technique'],
  ],
  ['data', ['data-scientist', 'data-analyst', 'data-engineer', 'ingenieur-intelligence-artificielle']],
  [
    'infrastructure',
    [
      'administrateur-systemes',
      'ingenieur-devops',
      'ingenieur-cloud',
      'administrateur-reseaux',
      'administrateur-bases-de-donnees',
    ],
  ],
  ['security', ['responsable-securite', 'analyste-soc', 'auditeur-securite']],
  ['product', ['chef-de-projet-numerique', 'product-manager', 'product-owner', 'coach-agile']],
  ['design', ['designer-produit', 'chercheur-experience-utilisateur', 'expert-accessibilite']],
  ['architecture', ['architecte-logiciel', 'architecte-technique', 'urbaniste-systemes-information']],
  ['support', ['technicien-support', 'charge-de-deploiement', 'formateur-numerique']],
  ['quality', ['testeur-logiciel', 'integrateur-exploitation']],
  ['steering', ['directeur-systemes-information', 'directeur-de-programme']],
])('gives each profession of the %s family a mark of its own', (_family, slugs) => {
  expect(new Set(slugs.map(specialtyMark)).size).toBe(slugs.length)
})
