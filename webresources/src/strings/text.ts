/** One text in English, German and Italian. */
export type Text = readonly [english: string, german: string, italian: string];
