package org.tierlight.message;

import java.time.Instant;
import org.tierlight.vocabulary.Position;

/**
 * An instance is about to decide on a refused record. The first that asked in the log decides, and
 * its decision ends its turn; the others wait for that.
 *
 * @param asker the instance, by a name that it has until it stops
 */
public record TurnAsked(Position record, String asker, Instant askedAt) implements QuarantineFact {}
