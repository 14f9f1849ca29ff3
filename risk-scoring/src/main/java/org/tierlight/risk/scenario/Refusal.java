package org.tierlight.risk.scenario;

/**
 * An edit that cannot be applied.
 *
 * @param edit its place in the list, from 0
 * @param field which part of it, as a JSON pointer within the edit
 */
public record Refusal(int edit, String field, Unfit why) {}
