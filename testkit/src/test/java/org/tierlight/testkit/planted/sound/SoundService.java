package org.tierlight.testkit.planted.sound;

import org.tierlight.message.Envelope;
import org.tierlight.testkit.planted.sound.kafka.ShelfRecords;
import org.tierlight.testkit.planted.sound.stock.Shelf;

/** Wiring may see everything. */
public record SoundService(Envelope envelope, ShelfRecords records, Shelf shelf) {}
