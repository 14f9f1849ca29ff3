package org.tierlight.risk.orders;

import java.time.LocalDate;
import java.util.Optional;
import org.tierlight.vocabulary.HsCode;
import org.tierlight.vocabulary.SupplierId;

/**
 * An order before it is placed.
 *
 * @param product empty where nobody named it
 * @param day by which law is read
 */
public record Order(SupplierId buyer, SupplierId seller, Optional<HsCode> product, LocalDate day) {}
