/** The resources that a process used, together with those that it started. */
export interface Usage {
  wallSeconds: number;
  /** User and system time. */
  cpuSeconds: number;
  /** The most that all of them had in memory at a time. */
  peakMemoryBytes: number;
}
