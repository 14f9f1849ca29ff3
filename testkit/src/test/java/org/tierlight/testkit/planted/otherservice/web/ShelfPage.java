package org.tierlight.testkit.planted.otherservice.web;

import org.tierlight.risk.Foreign;

/** An edge that knows another service. */
public record ShelfPage(Foreign foreign) {}
