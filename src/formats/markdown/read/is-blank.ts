/** Whether a reader sees nothing of a stretch of text: blanks of any width. */
export const isBlank = (text: string): boolean => /^(?:\s|&nbsp;)*$/u.test(text);
