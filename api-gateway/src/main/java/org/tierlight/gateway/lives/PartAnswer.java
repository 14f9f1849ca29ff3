package org.tierlight.gateway.lives;

/** What a part answers: a status of HTTP, and JSON. */
public record PartAnswer(int status, String body) {}
