package org.tierlight.risk.law;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The test breaks a rule on purpose and sees the check of a law fail: the law says something. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Refutes {

  /** The name of the law that fails then. */
  String value();
}
