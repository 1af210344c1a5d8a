package policyfunds.bench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("policyfunds.bench");

  @Test
  void keepsRoomsFreeOfCycles() {
    slices().matching("policyfunds.bench.(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void letsNoMeasureKnowWhatIsMeasured() {
    noClasses()
        .that()
        .resideInAPackage("policyfunds.bench.harness")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "policyfunds.bench.database", "policyfunds.bench.site", "policyfunds.bench.subject")
        .check(classes);
  }
}
