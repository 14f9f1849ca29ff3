package org.tierlight.ingest.visibility;

/** How an event relates to the life of its objects. */
public enum Action {
  ADD,
  OBSERVE,
  DELETE
}
