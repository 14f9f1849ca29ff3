package org.tierlight.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The package of a class says {@code @NullMarked} in its package-info. */
final class LieInNullMarkedPackage extends ArchCondition<JavaClass> {

  LieInNullMarkedPackage() {
    super("lie in a package that is @NullMarked");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
      String message = type.getPackageName() + " has no @NullMarked package-info";
      events.add(SimpleConditionEvent.violated(type, message));
    }
  }
}
