package org.tierlight.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceRulesTest {

  private static final String PLANTED = "org.tierlight.testkit.planted.";

  @ParameterizedTest
  @CsvSource({
    "foreignlibrary, core is plain Java",
    "coreknowsedge,  core is plain Java",
    "clock,          'core has no clock, no chance, no input and no output'",
    "clockreference, 'core has no clock, no chance, no input and no output'",
    "chance,         'core has no clock, no chance, no input and no output'",
    "input,          'core has no clock, no chance, no input and no output'",
    "output,         'core has no clock, no chance, no input and no output'",
    "edgeknowsedge,  edges do not know each other",
    "messageinweb,   only kafka edges see messages",
    "otherservice,   a service knows no other service",
    "emptyname,      names say what a thing is",
    "getter,         nothing is gotten: a method is named after what it answers",
    "unmarked,       packages are @NullMarked"
  })
  void aPlantedViolationBreaksItsRuleAndNoOther(String house, String rule) {
    assertThat(broken(PLANTED + house)).containsExactly(rule);
  }

  @Test
  void aSoundHouseBreaksNone() {
    assertThat(broken(PLANTED + "sound")).isEmpty();
  }

  @Test
  void aPackageWithoutClassesIsNoProof() {
    assertThatThrownBy(() -> ServiceRules.verify("org.tierlight.nowhere"))
        .isInstanceOf(AssertionError.class);
  }

  private static List<String> broken(String basePackage) {
    JavaClasses classes = new ClassFileImporter().importPackages(basePackage);
    return ServiceRules.rules(basePackage).stream()
        .filter(rule -> rule.evaluate(classes).hasViolation())
        .map(ArchRule::getDescription)
        .toList();
  }
}
