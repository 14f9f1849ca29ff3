package org.tierlight.risk.law;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The test holds the product to a law or a golden value of docs/method.md. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Proves {

  /** The law's name there, such as I7, E3, R1; of a golden value, such as G4. */
  String[] value();
}
