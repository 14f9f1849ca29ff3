package org.tierlight.risk.pack;

/** What stands in a file once its technology is taken off. */
public sealed interface Content permits Tables, Entities {}
