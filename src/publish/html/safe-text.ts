/** Text that can neither hide nor turn what stands around it: controls, bidi marks and lone surrogates show as U+FFFD. */
export const safeText = (text: string): string => text.replace(UNSAFE, "\ufffd");

const UNSAFE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;
