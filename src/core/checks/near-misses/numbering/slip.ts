/** A number or letter that starts no paragraph although it was meant to. */
export interface Slip {
  message: 'backslash' | 'form' | 'label' | 'bold' | 'preamble' | 'heading' | 'lines';
  /** Offset in the file. */
  start: number;
  written: string;
  /** How to write it. */
  expected: string;
}
