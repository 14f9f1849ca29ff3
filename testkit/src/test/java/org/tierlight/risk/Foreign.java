package org.tierlight.risk;

/** Stands for a class of another service. */
public record Foreign(String name) {}
