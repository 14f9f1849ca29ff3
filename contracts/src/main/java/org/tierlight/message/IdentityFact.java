package org.tierlight.message;

import org.tierlight.vocabulary.SupplierId;

/**
 * What {@code facts.identity} holds: what records of suppliers are to each other, one company or
 * one holding another. One partition, so that all readers see these facts in one order.
 */
public sealed interface IdentityFact permits IdentityDecided, LikenessFound, OwnershipDeclared {

  /** The record spoken of; the key of the fact. */
  SupplierId recordId();

  /** The record that it is compared with, or that holds it. */
  SupplierId otherId();
}
