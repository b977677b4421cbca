const HIDDEN = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } }

/** An act that changed what is published, or a request. Its row's id is the sequence. */
const change = {
  kind: 'collectionType',
  collectionName: 'publication_changes',
  info: { singularName: 'change', pluralName: 'changes', displayName: 'Modification' },
  options: { draftAndPublish: false },
  pluginOptions: HIDDEN,
  attributes: {
    action: { type: 'string', required: true },
    entryType: { type: 'string' },
    entryDocumentId: { type: 'string' },
    actor: { type: 'string' },
  },
}

/** What became of a publication. */
const publication = {
  kind: 'collectionType',
  collectionName: 'publications',
  info: { singularName: 'publication', pluralName: 'publications', displayName: 'Publication' },
  options: { draftAndPublish: false },
  pluginOptions: HIDDEN,
  attributes: {
    releaseId: { type: 'string' },
    sequence: { type: 'integer', required: true },
    cause: { type: 'string', required: true },
    actor: { type: 'string' },
    startedAt: { type: 'datetime', required: true },
    finishedAt: { type: 'datetime' },
    result: { type: 'string', required: true },
    message: { type: 'text' },
    steps: { type: 'json' },
    added: { type: 'integer' },
    changed: { type: 'integer' },
    removed: { type: 'integer' },
    leftOut: { type: 'json' },
  },
}

export default { change: { schema: change }, publication: { schema: publication } }
