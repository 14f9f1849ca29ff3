package org.tierlight.testkit.planted.emptyname.stock;

/** A name that says nothing. */
public record ShelfManager(String name) {}
