package org.tierlight.risk.parameters;

/** What became of an approval. */
public sealed interface Approval {

  /** The set is in force; so it was if the same person said so before. */
  record InForce(FiledSet set) implements Approval {}

  /** Nobody proposed a set of this version. */
  record Unknown() implements Approval {}

  /** Who proposed a set cannot approve it. */
  record SameEyes() implements Approval {}

  /** It was approved before, or came with the product. */
  record Decided(FiledSet set) implements Approval {}
}
