package org.tierlight.risk.indicator;

/** What a publisher says of a country in one figure, as published. */
public record CountryScore(String edition, String raw) {}
