package org.tierlight.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierlight.vocabulary.TraceParent;

/**
 * What every message carries beside its content: the attributes of CloudEvents 1.0 and the W3C
 * trace context. Source and id together name the event; time and id order two facts about one
 * thing.
 */
public record Envelope(
    String id, String source, String type, Instant time, @Nullable TraceParent trace) {}
