package org.tierlight.gateway.problems;

/**
 * What is wrong with one field.
 *
 * @param pointer a JSON pointer to the field
 */
public record FieldProblem(String code, String pointer, String message, String hint) {}
