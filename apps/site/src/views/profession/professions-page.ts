import type { Profession } from '@metiers-numeriques/content-schemas/domain/reference-data'
import { PROFESSION_FAMILIES } from '@metiers-numeriques/content-schemas/vocabulary/professions'
import type { Site } from '../../cms/site-types.ts'
import { counted } from '../../copy/format.ts'
import { type ProfessionTile, toProfessionTile } from '../../dsfr/ProfessionTile/profession-tile.ts'
import type { PageHead } from '../../layout/page-head.ts'

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

export interface ProfessionsPage {
  head: PageHead
  title: string
  lead: string
  families: {
    /** Anchor of the section. */
    slug: string
    name: string
    sentence: string
    tiles: ProfessionTile[]
  }[]
}

/** Open offers of each profession, by its id. */
export function openOffersByProfession(site: Site): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { profession } of site.openOffers) counts.set(profession.id, (counts.get(profession.id) ?? 0) + 1)
  return counts
}

/** Every profession, by family; a family without any is left out. */
export function getProfessionsPage(site: Site): ProfessionsPage {
  const counts = openOffersByProfession(site)
  const title = 'Les métiers du numérique dans l’État'
  return {
    head: {
      title,
      description: `${counted(site.professions.length, 'métier', { feminine: false })} du numérique, sous tous leurs noms : quotidien, salaires, compétences, portraits et offres ouvertes dans les ministères.`,
      path: '/metiers/',
      breadcrumb: [{ label: 'Métiers' }],
    },
    title,
    lead: 'L’État a ses mots pour dire votre métier. Retrouvez-le ici, sous le nom que vous lui donnez, avec son quotidien, ses salaires et ses offres.',
    families: PROFESSION_FAMILIES.map(({ id, slug, label }) => ({
      slug,
      name: label,
      sentence: SENTENCES[id],
      tiles: site.professions
        .filter(({ family }) => family === id)
        .map((profession) => toProfessionTile(profession, counts.get(profession.id) ?? 0)),
    })).filter(({ tiles }) => tiles.length > 0),
  }
}
