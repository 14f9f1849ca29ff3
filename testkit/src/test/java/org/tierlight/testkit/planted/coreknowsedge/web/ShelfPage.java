package org.tierlight.testkit.planted.coreknowsedge.web;

/** An edge. */
public record ShelfPage(String title) {}
