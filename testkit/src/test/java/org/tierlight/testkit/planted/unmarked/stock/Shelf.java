package org.tierlight.testkit.planted.unmarked.stock;

/** A class in a package without package-info. */
public record Shelf(String name) {}
