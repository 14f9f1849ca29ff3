package org.tierlight.testkit.planted.messageinweb.web;

import org.tierlight.message.Envelope;

/** A web edge that sees a message. */
public record ShelfPage(Envelope envelope) {}
