import type { Profession } from '@metiers-numeriques/content-schemas/domain/reference-data'
import { PROFESSION_FAMILIES } from '@metiers-numeriques/content-schemas/vocabulary/professions'
import type { Site } from '../../cms/site-types.ts'
import { counted } from '../../copy/format.ts'
import { type ProfessionTile, toProfessionTile } from '../../dsfr/ProfessionTile/profession-tile.ts'
import type { PageHead } from '../../layout/page-head.ts'
import { latestUpdate } from '../../site/latest-update.ts'
import { perSite } from '../../site/per-site.ts'

const SENTENCES: Readonly<Record<Profession['family'], string>> = {
  development: 'Écrire, relire et faire vivre le code des services publics.',
  data: 'Faire parler les données de l’État, avec méthode et prudence.',
  infrastructure: 'Héberger, relier et surveiller ce dont tout le reste dépend.',
  security: 'Prévenir, détecter et réparer, pour que les données restent sûres.',
  product: 'Comprendre un besoin, choisir quoi faire, et le livrer.',
  design: 'Observer les usages et dessiner des services que chacun peut utiliser.',
  architecture: 'Choisir les fondations et garder l’ensemble cohérent.',
  support: 'Dépanner, former et accompagner les personnes qui utilisent les services.',
  quality: 'Vérifier avant les usagers, et mettre en service sans rien casser.',
  steering: 'Fixer le cap, tenir les budgets et faire grandir les équipes.',
}
const FAMILIES_PER_BAND = 4

export interface ProfessionFamily {
  /** Anchor of the section. */
  slug: string
  name: string
  sentence: string
  /** The profession that hires most now. */
  busiest: ProfessionTile
  /** The others, by name. */
  others: ProfessionTile[]
}

export interface ProfessionsPage {
  head: PageHead
  title: string
  lead: string
  /** The families in bands of a few. */
  bands: ProfessionFamily[][]
  updatedOn: string | null
}

/** Open offers of each profession, by its id. */
export const openOffersByProfession = perSite((site: Site): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { profession } of site.openOffers) counts.set(profession.id, (counts.get(profession.id) ?? 0) + 1)
  return counts
})

/** Every family that has a profession, each led by the one with the most open offers. */
function families(site: Site): ProfessionFamily[] {
  const counts = openOffersByProfession(site)
  return PROFESSION_FAMILIES.flatMap(({ id, slug, label }) => {
    const professions = site.professions.filter(({ family }) => family === id)
    const [first] = [...professions].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    if (first === undefined) return []
    const toTile = (profession: Profession) => toProfessionTile(profession, counts.get(profession.id) ?? 0)
    const others = professions.filter((profession) => profession !== first).map(toTile)
    return [{ slug, name: label, sentence: SENTENCES[id], busiest: toTile(first), others }]
  })
}

/** Every profession, by family; a family without any is left out. */
export function getProfessionsPage(site: Site): ProfessionsPage {
  const all = families(site)
  const title = 'Les métiers du numérique dans l’État'
  const professions = counted(site.professions.length, 'métier', { feminine: false })
  return {
    head: {
      title,
      description: `${professions} du numérique, sous tous leurs noms : quotidien, salaires, compétences, portraits et offres ouvertes dans les ministères.`,
      path: '/metiers/',
      breadcrumb: [{ label: 'Métiers' }],
    },
    title,
    lead: 'Retrouvez votre métier sous le nom que vous lui donnez : son quotidien, ses salaires, ses offres.',
    bands: Array.from({ length: Math.ceil(all.length / FAMILIES_PER_BAND) }, (_, index) =>
      all.slice(index * FAMILIES_PER_BAND, (index + 1) * FAMILIES_PER_BAND),
    ),
    updatedOn: latestUpdate(site.professions, site.openOffers),
  }
}
