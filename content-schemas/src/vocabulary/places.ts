import { slugify } from '../slugify.ts'
import { inDepartment } from './places-phrases.ts'

/** French regions with their departments (official codes of the INSEE, 2026). Labels are what the CMS stores. */
interface RegionSource {
  slug: string
  name: string
  /** "en Bretagne", "dans le Grand Est": how a sentence says "in this region". */
  inName: string
  departments: readonly (readonly [code: string, name: string])[]
}

export const REGIONS = [
  {
    slug: 'auvergne-rhone-alpes',
    name: 'Auvergne-Rhône-Alpes',
    inName: 'en Auvergne-Rhône-Alpes',
    departments: [
      ['01', 'Ain'],
      ['03', 'Allier'],
      ['07', 'Ardèche'],
      ['15', 'Cantal'],
      ['26', 'Drôme'],
      ['38', 'Isère'],
      ['42', 'Loire'],
      ['43', 'Haute-Loire'],
      ['63', 'Puy-de-Dôme'],
      ['69', 'Rhône'],
      ['73', 'Savoie'],
      ['74', 'Haute-Savoie'],
    ],
  },
  {
    slug: 'bourgogne-franche-comte',
    name: 'Bourgogne-Franche-Comté',
    inName: 'en Bourgogne-Franche-Comté',
    departments: [
      ['21', 'Côte-d’Or'],
      ['25', 'Doubs'],
      ['39', 'Jura'],
      ['58', 'Nièvre'],
      ['70', 'Haute-Saône'],
      ['71', 'Saône-et-Loire'],
      ['89', 'Yonne'],
      ['90', 'Territoire de Belfort'],
    ],
  },
  {
    slug: 'bretagne',
    name: 'Bretagne',
    inName: 'en Bretagne',
    departments: [
      ['22', 'Côtes-d’Armor'],
      ['29', 'Finistère'],
      ['35', 'Ille-et-Vilaine'],
      ['56', 'Morbihan'],
    ],
  },
  {
    slug: 'centre-val-de-loire',
    name: 'Centre-Val de Loire',
    inName: 'en Centre-Val de Loire',
    departments: [
      ['18', 'Cher'],
      ['28', 'Eure-et-Loir'],
      ['36', 'Indre'],
      ['37', 'Indre-et-Loire'],
      ['41', 'Loir-et-Cher'],
      ['45', 'Loiret'],
    ],
  },
  {
    slug: 'corse',
    name: 'Corse',
    inName: 'en Corse',
    departments: [
      ['2A', 'Corse-du-Sud'],
      ['2B', 'Haute-Corse'],
    ],
  },
  {
    slug: 'grand-est',
    name: 'Grand Est',
    inName: 'dans le Grand Est',
    departments: [
      ['08', 'Ardennes'],
      ['10', 'Aube'],
      ['51', 'Marne'],
      ['52', 'Haute-Marne'],
      ['54', 'Meurthe-et-Moselle'],
      ['55', 'Meuse'],
      ['57', 'Moselle'],
      ['67', 'Bas-Rhin'],
      ['68', 'Haut-Rhin'],
      ['88', 'Vosges'],
    ],
  },
  {
    slug: 'hauts-de-france',
    name: 'Hauts-de-France',
    inName: 'dans les Hauts-de-France',
    departments: [
      ['02', 'Aisne'],
      ['59', 'Nord'],
      ['60', 'Oise'],
      ['62', 'Pas-de-Calais'],
      ['80', 'Somme'],
    ],
  },
  {
    slug: 'ile-de-france',
    name: 'Île-de-France',
    inName: 'en Île-de-France',
    departments: [
      ['75', 'Paris'],
      ['77', 'Seine-et-Marne'],
      ['78', 'Yvelines'],
      ['91', 'Essonne'],
      ['92', 'Hauts-de-Seine'],
      ['93', 'Seine-Saint-Denis'],
      ['94', 'Val-de-Marne'],
      ['95', 'Val-d’Oise'],
    ],
  },
  {
    slug: 'normandie',
    name: 'Normandie',
    inName: 'en Normandie',
    departments: [
      ['14', 'Calvados'],
      ['27', 'Eure'],
      ['50', 'Manche'],
      ['61', 'Orne'],
      ['76', 'Seine-Maritime'],
    ],
  },
  {
    slug: 'nouvelle-aquitaine',
    name: 'Nouvelle-Aquitaine',
    inName: 'en Nouvelle-Aquitaine',
    departments: [
      ['16', 'Charente'],
      ['17', 'Charente-Maritime'],
      ['19', 'Corrèze'],
      ['23', 'Creuse'],
      ['24', 'Dordogne'],
      ['33', 'Gironde'],
      ['40', 'Landes'],
      ['47', 'Lot-et-Garonne'],
      ['64', 'Pyrénées-Atlantiques'],
      ['79', 'Deux-Sèvres'],
      ['86', 'Vienne'],
      ['87', 'Haute-Vienne'],
    ],
  },
  {
    slug: 'occitanie',
    name: 'Occitanie',
    inName: 'en Occitanie',
    departments: [
      ['09', 'Ariège'],
      ['11', 'Aude'],
      ['12', 'Aveyron'],
      ['30', 'Gard'],
      ['31', 'Haute-Garonne'],
      ['32', 'Gers'],
      ['34', 'Hérault'],
      ['46', 'Lot'],
      ['48', 'Lozère'],
      ['65', 'Hautes-Pyrénées'],
      ['66', 'Pyrénées-Orientales'],
      ['81', 'Tarn'],
      ['82', 'Tarn-et-Garonne'],
    ],
  },
  {
    slug: 'pays-de-la-loire',
    name: 'Pays de la Loire',
    inName: 'dans les Pays de la Loire',
    departments: [
      ['44', 'Loire-Atlantique'],
      ['49', 'Maine-et-Loire'],
      ['53', 'Mayenne'],
      ['72', 'Sarthe'],
      ['85', 'Vendée'],
    ],
  },
  {
    slug: 'provence-alpes-cote-d-azur',
    name: 'Provence-Alpes-Côte d’Azur',
    inName: 'en Provence-Alpes-Côte d’Azur',
    departments: [
      ['04', 'Alpes-de-Haute-Provence'],
      ['05', 'Hautes-Alpes'],
      ['06', 'Alpes-Maritimes'],
      ['13', 'Bouches-du-Rhône'],
      ['83', 'Var'],
      ['84', 'Vaucluse'],
    ],
  },
  { slug: 'guadeloupe', name: 'Guadeloupe', inName: 'en Guadeloupe', departments: [['971', 'Guadeloupe']] },
  { slug: 'martinique', name: 'Martinique', inName: 'en Martinique', departments: [['972', 'Martinique']] },
  { slug: 'guyane', name: 'Guyane', inName: 'en Guyane', departments: [['973', 'Guyane']] },
  { slug: 'la-reunion', name: 'La Réunion', inName: 'à La Réunion', departments: [['974', 'La Réunion']] },
  { slug: 'mayotte', name: 'Mayotte', inName: 'à Mayotte', departments: [['976', 'Mayotte']] },
  {
    slug: 'outre-mer-et-etranger',
    name: 'Autres outre-mer et étranger',
    inName: 'dans les autres outre-mer et à l’étranger',
    departments: [
      ['975', 'Saint-Pierre-et-Miquelon'],
      ['986', 'Wallis-et-Futuna'],
      ['987', 'Polynésie française'],
      ['988', 'Nouvelle-Calédonie'],
      ['99', 'Étranger'],
    ],
  },
] as const satisfies readonly RegionSource[]

export type RegionSlug = (typeof REGIONS)[number]['slug']
export interface Region {
  slug: RegionSlug
  name: string
  inName: string
}
export interface Department {
  code: string
  slug: string
  name: string
  /** "en Ille-et-Vilaine", "dans les Landes". */
  inName: string
  region: RegionSlug
  label: string
}

/** Every department, in the order of the codes' regions; `label` ("Ille-et-Vilaine (35)") is what the CMS stores. */
export const DEPARTMENTS: readonly Department[] = REGIONS.flatMap((region) =>
  region.departments.map(([code, name]) => ({
    code,
    slug: slugify(name),
    name,
    inName: inDepartment(code, name),
    region: region.slug,
    label: `${name} (${code})`,
  })),
)

export const DEPARTMENT_LABELS = DEPARTMENTS.map((department) => department.label)

const departmentByLabel = new Map(DEPARTMENTS.map((department) => [department.label, department]))
const departmentByCode = new Map(DEPARTMENTS.map((department) => [department.code, department]))

export function departmentFromLabel(label: string): Department | undefined {
  return departmentByLabel.get(label)
}

export function departmentFromCode(code: string): Department | undefined {
  return departmentByCode.get(code)
}

export function regionOf(slug: RegionSlug): Region {
  const region = REGIONS.find((candidate) => candidate.slug === slug)
  if (region === undefined) throw new Error(`"${slug}" is not a region`)
  return region
}
