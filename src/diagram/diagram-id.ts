/** The word that a text of our diagram type begins with. */
export const DIAGRAM_ID = 'customerJourney';
