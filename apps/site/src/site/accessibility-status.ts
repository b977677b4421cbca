/** The RGAA status the site declares, in the footer and in its statement: "non conforme" until an audit says otherwise. */
export const ACCESSIBILITY_STATUS: 'non conforme' | 'partiellement conforme' | 'totalement conforme' = 'non conforme'
