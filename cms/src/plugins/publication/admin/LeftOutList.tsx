import type { LeftOutEntry } from '@metiers-numeriques/content-schemas/publication'
import { Box, Typography } from '@strapi/design-system'

const SHOWN = 5

function sentence({ field, reason, effect }: LeftOutEntry): string {
  const where = field === '' ? '' : `${field} : `
  return `${where}${reason} ${effect === 'left-out' ? 'Absent du site.' : 'En ligne sans cet élément.'}`
}

function editLink({ type, documentId }: LeftOutEntry): string {
  return `/admin/content-manager/collection-types/api::${type}.${type}/${documentId}`
}

/** What the live site goes without, with the reason and a link to mend it. Nothing when it is whole. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOutEntry[] }) {
  if (leftOut.length === 0) return null
  return (
    <Box>
      <Typography fontWeight="bold">À corriger pour que tout soit en ligne</Typography>
      <ul>
        {leftOut.slice(0, SHOWN).map((entry) => (
          <li key={`${entry.documentId} ${entry.field}`}>
            <Typography variant="pi">
              <a href={editLink(entry)}>{entry.title}</a> · {sentence(entry)}
            </Typography>
          </li>
        ))}
      </ul>
      {leftOut.length > SHOWN && <Typography variant="pi">{`Et ${leftOut.length - SHOWN} de plus.`}</Typography>}
    </Box>
  )
}
