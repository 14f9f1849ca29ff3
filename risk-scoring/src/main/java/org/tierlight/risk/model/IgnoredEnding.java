package org.tierlight.risk.model;

import java.time.LocalDate;
import org.tierlight.vocabulary.EndReason;

/** A record that an item of evidence ended, which does not end it. */
public record IgnoredEnding(String itemId, EndReason reason, LocalDate on, Misfit misfit) {}
