package org.tierlight.ingest.table;

import java.util.Optional;
import org.tierlight.ingest.form.Filled;
import org.tierlight.ingest.form.Value;
import org.tierlight.ingest.supplier.SupplierIdentity;
import org.tierlight.vocabulary.Country;

/**
 * Who is named on a bill. Addresses there are typed anew each time, and often a forwarder's: one
 * company is one by its name and country (ADR 0074).
 */
record BillParty(String name, Optional<Country> country) {

  static final int LONGEST_NAME = 300;

  String id() {
    return SupplierIdentity.of(name, country.orElse(null)).value();
  }

  Value body() {
    return new Filled().text("name", name).text("country", country.map(Country::code)).value();
  }
}
