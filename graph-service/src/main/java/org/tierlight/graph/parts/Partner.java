package org.tierlight.graph.parts;

import java.util.Set;
import org.tierlight.vocabulary.SupplierId;

/** Whoever something happened at. */
sealed interface Partner {

  /** Whether a part comes from it. */
  boolean makes(Part part);

  /** Whether it is one of the records of a supplier. */
  boolean is(SupplierId record);

  /** A company, by all of its records. */
  record Company(Set<SupplierId> records) implements Partner {

    public Company {
      records = Set.copyOf(records);
    }

    @Override
    public boolean makes(Part part) {
      return is(part.maker());
    }

    @Override
    public boolean is(SupplierId record) {
      return records.contains(record);
    }
  }

  /**
   * A site of some company.
   *
   * @param known whether somebody ever named it
   */
  record Site(String id, boolean known) implements Partner {

    @Override
    public boolean makes(Part part) {
      return part.sites() != null && part.sites().contains(id);
    }

    @Override
    public boolean is(SupplierId record) {
      return false;
    }
  }
}
