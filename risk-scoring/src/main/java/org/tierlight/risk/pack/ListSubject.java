package org.tierlight.risk.pack;

/** What a list says of those whom it names; no list speaks of single indicators of the ILO. */
public enum ListSubject {
  /** Forced labour: work under the menace of any penalty (ILO C029; 19 USC 1307). */
  FORCED_LABOUR,
  /**
   * Labour in conditions like slavery by the law of Brazil (Código Penal, art. 149), which is
   * wider: degrading conditions or exhausting hours are enough.
   */
  SLAVE_LIKE_LABOUR,
  /** Something else, or nothing that could be read: such an entry is held against nobody. */
  NOT_STATED
}
