package org.tierlight.risk.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierlight.risk.legal.LinkTrade;
import org.tierlight.risk.model.Standing;
import org.tierlight.vocabulary.SupplierId;

/**
 * The values of all suppliers over one network on one day, from which any of them can be read and
 * explained. The stream keeps one current; others are solved from nothing. Suppliers are nodes by
 * number.
 */
interface Valuation {

  LocalDate day();

  /** How many suppliers there are; their numbers run from 0. */
  int nodes();

  /** Whether a node is a supplier that stands for itself, and of which facts speak. */
  boolean stands(int node);

  SupplierId supplier(int node);

  /** Null for a stub. */
  @Nullable String name(int node);

  /** Where nodes buy. */
  Links links();

  /** What a node buys in the window, in cents. */
  long inbound(int node);

  /** What enters exposures besides exposures. */
  Terms terms();

  /** What suppliers' own facts amount to. */
  OwnRisks ownRisks();

  Standing standing(int node);

  /** n_mid: what undisclosed upstream of a node counts. */
  double unknownMid(int node);

  /** The supplier that a node's alert strength comes from; the node where it is its own. */
  int cause(int node);

  /** Whether an official list names the node itself. */
  boolean isListed(int node);

  /** What a node bought within the window from each of some live sellers, by seller. */
  Map<Integer, LinkTrade> trades(int buyer, Collection<Integer> sellers);
}
