package org.tierlight.testkit;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;

/** A class of one edge depends on no class of another. */
final class KeepToOwnEdge extends ArchCondition<JavaClass> {

  private final House house;

  KeepToOwnEdge(House house) {
    super("depend on no other edge than their own");
    this.house = house;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    Optional<String> own = house.edge(type);
    if (own.isEmpty()) {
      return;
    }
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      Optional<String> other = house.edge(dependency.getTargetClass().getBaseComponentType());
      if (other.isPresent() && !other.equals(own)) {
        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
      }
    }
  }
}
