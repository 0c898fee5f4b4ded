/** The resources that a process used. */
export interface Usage {
  /** User and system time. */
  cpuSeconds: number;
  peakMemoryBytes: number;
}
