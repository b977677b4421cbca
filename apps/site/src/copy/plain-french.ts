/** What the words of an offer mean for the person who reads it. Pure: facts of an offer in, explained sentences out. */
import { CONTRACT_TYPES } from '@metiers-numeriques/content-schemas/vocabulary/employment'
import { labelOf } from '@metiers-numeriques/content-schemas/vocabulary/vocabulary'
import type { SiteOffer } from '../cms/site-types.ts'
import { contractText, remoteText } from './offer-copy.ts'

export interface Explanation {
  /** "Catégorie A (conception et encadrement)". */
  term: string
  meaning: string
}

type Category = NonNullable<SiteOffer['category']>

const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  'a-plus': 'Catégorie A+ (encadrement supérieur)',
  a: 'Catégorie A (conception et encadrement)',
  b: 'Catégorie B (application et encadrement d’équipe)',
  c: 'Catégorie C (exécution)',
}

/** "Catégorie A (conception et encadrement)": the letter with what it means. */
export function categoryText(category: Category): string {
  return CATEGORY_WORDS[category]
}

const CATEGORY_MEANINGS: Readonly<Record<Category, string>> = {
  'a-plus': 'Vous dirigez un service, un grand programme ou plusieurs équipes, et vous rendez compte à la direction.',
  a: 'C’est le niveau de la plupart des métiers du numérique, que l’on encadre ou non. Par contrat, l’expérience peut remplacer le diplôme.',
  b: 'C’est le niveau des techniciennes et techniciens. Le baccalauréat est demandé pour le concours, rarement pour un contrat.',
  c: 'Aucun diplôme n’est exigé pour une partie de ces recrutements.',
}

const OPEN_TO_WORDS: Readonly<Record<SiteOffer['natureOfPost'], Explanation>> = {
  'civil-servants-only': {
    term: 'Réservé aux fonctionnaires',
    meaning:
      'Il faut être déjà fonctionnaire, ou avoir réussi le concours. Vous venez par mutation si votre corps est le bon, par détachement sinon. Un contrat n’est pas possible sur ce poste.',
  },
  'civil-servants-or-contract': {
    term: 'Ouvert aux contractuels (sans concours)',
    meaning:
      'Si vous êtes fonctionnaire, vous venez par mutation ou détachement. Sinon, l’administration vous propose un contrat, sur CV et entretiens. La loi réserve en principe ces emplois aux fonctionnaires ; le contrat est possible quand le besoin le justifie.',
  },
  'contract-only': {
    term: 'Ouvert aux contractuels (sans concours)',
    meaning:
      'Le poste se prend par contrat, sur CV et entretiens. Si vous êtes fonctionnaire, demandez comment venir : souvent par détachement sur contrat.',
  },
}

/** Who may apply, with what it means: "Ouvert aux contractuels (sans concours)". */
export function openToText(natureOfPost: SiteOffer['natureOfPost']): string {
  return OPEN_TO_WORDS[natureOfPost].term
}

/** Learners and companies don't take a post: the words of public posts don't apply to them. */
const NOT_A_POST: readonly SiteOffer['contractType'][] = ['apprenticeship', 'internship', 'freelance']

const CONTRACT_MEANINGS: Readonly<Record<SiteOffer['contractType'], string>> = {
  permanent:
    'Un contrat sans date de fin, signé avec l’administration. Si vous êtes fonctionnaire, vous gardez votre statut : le CDI est pour les autres.',
  'fixed-term':
    'Un contrat d’une durée fixée à l’avance, de trois ans au plus, que l’on peut renouveler. Au bout de six ans dans des fonctions de même niveau, il ne peut plus être renouvelé qu’en CDI.',
  'civil-servant':
    'Un emploi permanent occupé par une ou un fonctionnaire. Le traitement suit la grille de votre corps, complété par des primes liées au poste.',
  apprenticeship:
    'Un contrat de travail pendant vos études : vous alternez entre l’école et le service. Vous êtes payé, et vous n’avez pas de frais de scolarité. Aucun concours.',
  internship:
    'Une convention avec votre établissement, pas un contrat de travail. Au-delà de deux mois de présence, une gratification est due.',
  freelance:
    'Vous facturez une mission, dans le cadre d’un marché public. Vous n’êtes pas agent public et vous gardez votre entreprise.',
}

function remoteMeaning({ remote, remoteDays }: Pick<SiteOffer, 'remote' | 'remoteDays'>): string {
  if (remote === 'none')
    return 'Le poste se tient dans les locaux. Demandez pourquoi : c’est souvent le matériel ou le secret qui l’impose.'
  if (remote === 'full')
    return 'Vous travaillez de chez vous ou d’un lieu proche, avec des déplacements à prévoir. La règle générale est de trois jours au plus : faites écrire l’exception.'
  const days =
    remoteDays === null ? 'Le nombre de jours se fixe avec votre responsable' : 'Vous choisissez les jours avec votre responsable'
  return `${days}. Vous en faites la demande à l’arrivée, souvent après quelques semaines sur place ; la règle générale est de trois jours au plus par semaine.`
}

function nationalityExplanation({
  nationality,
  natureOfPost,
  contractType,
}: Pick<SiteOffer, 'nationality' | 'natureOfPost' | 'contractType'>): Explanation | null {
  if (nationality === 'french')
    return {
      term: 'Nationalité française',
      meaning: 'Le poste touche à la souveraineté de l’État : elle est exigée, pour un contrat comme pour les fonctionnaires.',
    }
  if (nationality === 'european')
    return {
      term: 'Nationalité française ou européenne',
      meaning:
        'Sont admis les ressortissants de l’Union européenne, de l’Espace économique européen, de Suisse, de Monaco et d’Andorre.',
    }
  if (natureOfPost === 'civil-servants-only')
    return {
      term: 'Condition de nationalité',
      meaning: 'Pour être fonctionnaire, il faut être français ou ressortissant d’un État européen.',
    }
  if (nationality === null) return null
  const permit = 'avec un titre de séjour qui autorise à travailler'
  return {
    term: 'Toutes nationalités',
    meaning: NOT_A_POST.includes(contractType)
      ? `Vous pouvez être de toute nationalité, ${permit}.`
      : `Un contrat est ouvert à toutes les nationalités, ${permit}. Seul le statut de fonctionnaire demande d’être français ou européen.`,
  }
}

const CLEARANCE_WORDS: Readonly<Record<'secret' | 'top-secret', Explanation>> = {
  secret: {
    term: 'Habilitation Secret',
    meaning:
      'Une enquête sur vous et vos proches précède l’accès aux informations classifiées. Vous remplissez un questionnaire ; la réponse prend souvent plusieurs mois. Ne quittez pas votre emploi avant d’avoir demandé si l’on vous attend, ou si l’on vous fait commencer sur autre chose.',
  },
  'top-secret': {
    term: 'Habilitation Très Secret',
    meaning:
      'Une enquête approfondie, avec entretien, précède la prise de poste. Comptez plus longtemps que pour l’habilitation Secret, et gardez votre emploi jusqu’à la réponse.',
  },
}

/** The words of an offer that deserve an explanation, in the order in which the offer uses them. */
export function explainOffer(
  offer: Pick<
    SiteOffer,
    | 'natureOfPost'
    | 'contractType'
    | 'contractLength'
    | 'fullTime'
    | 'category'
    | 'remote'
    | 'remoteDays'
    | 'nationality'
    | 'clearance'
  >,
): Explanation[] {
  const { contractType, category, clearance } = offer
  const isPost = !NOT_A_POST.includes(contractType)
  const remoteTerm = offer.remote === 'partial' ? `Télétravail : ${remoteText(offer)}` : remoteText(offer)
  return [
    isPost ? OPEN_TO_WORDS[offer.natureOfPost] : null,
    {
      term: contractType === 'fixed-term' ? contractText(offer) : labelOf(CONTRACT_TYPES, contractType),
      meaning: CONTRACT_MEANINGS[contractType],
    },
    isPost && category !== null ? { term: categoryText(category), meaning: CATEGORY_MEANINGS[category] } : null,
    {
      term: offer.remote === 'partial' && offer.remoteDays === null ? 'Télétravail partiel' : remoteTerm,
      meaning: remoteMeaning(offer),
    },
    nationalityExplanation(offer),
    clearance === null || clearance === 'none' ? null : CLEARANCE_WORDS[clearance],
  ].filter((explanation) => explanation !== null)
}

/** What usually happens at a step of recruitment, by the words that name it; the first that fits is the one. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [
    /habilitation|enquête/i,
    'Vous remplissez un questionnaire de sécurité. L’enquête prend souvent plusieurs mois, sans rien de plus à faire pour vous.',
  ],
  [/budg|visa|contrôle/i, 'L’administration vérifie que le salaire entre dans son budget. Rien à faire pour vous.'],
  [
    /signature|proposition|contrat|promesse/i,
    'Vous recevez par écrit le poste, le salaire et la date. C’est le moment de négocier et de tout faire écrire.',
  ],
  [/décision|réponse|commission|jury/i, 'On vous dit oui ou non. Vous pouvez demander pourquoi, dans les deux cas.'],
  [
    /ressources humaines|\bRH\b/i,
    'On parle de contrat, d’ancienneté reprise et de salaire. Venez avec vos bulletins de paie et vos certificats de travail.',
  ],
  [
    /étude|lecture|tri|sélection|dossier|examen/i,
    'On lit les candidatures et l’on garde celles qui répondent au poste. Rien à faire pour vous.',
  ],
  [
    /cas|exercice|test|épreuve|mise en situation|revue|technique|code/i,
    'Vous travaillez sur un cas proche du poste. On regarde comment vous raisonnez, plus que le résultat.',
  ],
  [/visite|immersion|rencontre|journée/i, 'Vous voyez le lieu et l’équipe. Posez vos questions : c’est aussi à vous de choisir.'],
  [
    /appel|échange|téléphon|visio|entretien/i,
    'On vérifie ensemble que le poste et vos attentes se rencontrent. Préparez vos questions, le salaire en fait partie.',
  ],
]

/** What a step of recruitment is; null for a name that says it all, or that we don't know. */
export function explainStep(label: string): string | null {
  return STEPS.find(([words]) => words.test(label))?.[1] ?? null
}
