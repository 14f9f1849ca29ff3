package org.tierlight.message;

import org.tierlight.vocabulary.Interval;
import org.tierlight.vocabulary.SupplierId;

/**
 * The part that keeps a supplier tells one that keeps buyers of it where it stands, as absolute
 * values: of two messages the one with the greater life, then the greater number, holds.
 *
 * @param exposure E in [0, 1] (method section 4)
 * @param alertStrength A in [0, 1] (method section 5)
 * @param listed whether an official list names the supplier itself
 * @param life grows each time the part is built anew
 * @param number counts within a life
 */
public record ExposureTold(
    SupplierId supplierId,
    Interval exposure,
    double alertStrength,
    boolean listed,
    long life,
    long number)
    implements BorderMessage {}
