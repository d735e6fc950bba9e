package se.websesam.deviation.domain;

/** Why a device that has come back, or is to be mended, is worth less than it should be. */
public enum WearKind {
  /** Worn more than by ordinary use, through negligence [onormalt slitage] (PU-10). */
  ABNORMAL_WEAR,
  /** Adapted so that the main product cannot be restored [kan inte återställas] (WO-10). */
  NOT_RESTORABLE
}
