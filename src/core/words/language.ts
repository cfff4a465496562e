/** The languages a person is spoken to in. */
export type Language = 'th' | 'en';
