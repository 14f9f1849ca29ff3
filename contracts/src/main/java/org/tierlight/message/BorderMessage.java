package org.tierlight.message;

/** What the parts of a network that several processes score say to each other. */
public sealed interface BorderMessage permits ExposureTold, SupplierFollowed {}
