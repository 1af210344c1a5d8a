package policyfunds.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.ArchitectureRules;

class ArchitectureTest {

  private static final String ROOT = "policyfunds.gateway";

  @Test
  void keepsTheRulesOfTheSuite() {
    ArchitectureRules rules = ArchitectureRules.over(ROOT);

    assertThat(rules.classesSeen()).isGreaterThanOrEqualTo(60);
    rules.check();
  }

  @Test
  void statisticsKnowNoRoom() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".statistics")
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..").and(resideOutsideOfPackage(ROOT + ".statistics")))
        .check(new ClassFileImporter().importPackages(ROOT));
  }

  @Test
  void arrowsRunDownwards() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("views")
        .definedBy(ROOT + ".city", ROOT + ".province", ROOT + ".facsimile", ROOT + ".derived..")
        .layer("findings")
        .definedBy(ROOT + ".finding")
        .layer("rules")
        .definedBy(ROOT + ".consistency", ROOT + ".outlier")
        .layer("year")
        .definedBy(ROOT + ".year")
        .layer("figures")
        .definedBy(ROOT + ".figure")
        .layer("holdings")
        .definedBy(ROOT + ".holding")
        .layer("joined")
        .definedBy(ROOT + ".joined")
        .layer("clients")
        .definedBy(ROOT + ".allocation", ROOT + ".task", ROOT + ".performance")
        .layer("neighbour")
        .definedBy(ROOT + ".neighbour")
        .whereLayer("views")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("findings")
        .mayOnlyBeAccessedByLayers("views")
        .whereLayer("rules")
        .mayOnlyBeAccessedByLayers("views", "findings")
        .whereLayer("year")
        .mayOnlyBeAccessedByLayers("views", "findings", "rules")
        .whereLayer("figures")
        .mayOnlyBeAccessedByLayers("views", "findings", "rules", "year")
        .whereLayer("holdings")
        .mayOnlyBeAccessedByLayers("views")
        .whereLayer("joined")
        .mayOnlyBeAccessedByLayers("views", "findings", "rules", "year", "figures", "holdings")
        .whereLayer("clients")
        .mayOnlyBeAccessedByLayers("views", "rules", "figures", "joined")
        .check(classes);
  }
}
