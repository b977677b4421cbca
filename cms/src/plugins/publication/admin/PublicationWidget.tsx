import type { PublicationOverview, PublicationRequest } from '@metiers-numeriques/content-schemas/publication'
import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useFetchClient, useNotification, Widget } from '@strapi/strapi/admin'
import { useState } from 'react'
import { LeftOutList } from './LeftOutList'
import { useOverview } from './use-overview'
import { inWords, pagesInWords, standing } from './words'

const REFRESH_EVERY = 2_000

const ASKED: Readonly<Record<PublicationRequest, string>> = {
  publish: 'La publication est demandée.',
  rollback: 'Le retour à la version précédente est demandé.',
}

function Actions({ may }: Pick<PublicationOverview, 'may'>) {
  const { post } = useFetchClient()
  const { toggleNotification } = useNotification()
  const [asking, setAsking] = useState(false)
  const ask = async (kind: PublicationRequest) => {
    setAsking(true)
    try {
      await post(`/publication/requests/${kind}`)
      toggleNotification({ type: 'success', message: ASKED[kind] })
    } catch {
      toggleNotification({ type: 'danger', message: 'La demande n’a pas pu être enregistrée. Réessayez dans un instant.' })
    } finally {
      setAsking(false)
    }
  }
  return (
    <Flex gap={2} wrap="wrap">
      {may.publish && (
        <Button size="S" disabled={asking} onClick={() => void ask('publish')}>
          Publier maintenant
        </Button>
      )}
      {may.rollback && (
        <Button size="S" variant="tertiary" disabled={asking} onClick={() => void ask('rollback')}>
          Revenir à la version précédente
        </Button>
      )}
    </Flex>
  )
}

function Live({ live }: Pick<PublicationOverview, 'live'>) {
  if (live === null) return <Typography>Aucune version n’est encore en ligne.</Typography>
  const pages = pagesInWords(live)
  const by = live.actor === null ? '' : `, après une modification de ${live.actor}`
  return (
    <Typography>
      {`En ligne depuis le ${inWords(live.finishedAt ?? live.startedAt)}${by}.`}
      {pages === '' ? '' : ` ${pages}.`}
    </Typography>
  )
}

/** On the admin's home page: what is live, what is under way, what went wrong and what to mend. */
export function PublicationWidget() {
  const reading = useOverview(REFRESH_EVERY)
  if (reading.state === 'loading') return <Widget.Loading />
  if (reading.state === 'failed') return <Widget.Error />
  const { overview } = reading
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Live live={overview.live} />
      <Typography fontWeight="bold" role="status">
        {standing(overview)}
      </Typography>
      {overview.failure?.message != null && (
        <Box background="danger100" padding={3} hasRadius>
          <Typography textColor="danger700">{overview.failure.message}</Typography>
        </Box>
      )}
      {overview.nextChangeAt !== null && (
        <Typography variant="pi">{`Prochaine ouverture ou clôture d’une offre : ${inWords(overview.nextChangeAt)}.`}</Typography>
      )}
      <LeftOutList leftOut={overview.leftOut} />
      <Actions may={overview.may} />
    </Flex>
  )
}
