package org.tierlight.message;

import org.tierlight.vocabulary.Position;

/** A message as it was read: what it says, its envelope, and where it stood in the log. */
public record Fact<T>(Position position, Envelope envelope, T content) {}
