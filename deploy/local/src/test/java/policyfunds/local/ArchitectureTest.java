package policyfunds.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rules of every module that hold for the launcher too, which rests on nothing of theirs. */
class ArchitectureTest {

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("policyfunds.local");

  @Test
  void keepsTwelveFilesAtMostInARoom() {
    var files =
        classes.stream()
            .filter(JavaClass::isTopLevelClass)
            .collect(groupingBy(JavaClass::getPackageName, counting()));

    assertThat(files)
        .hasSizeGreaterThan(5)
        .allSatisfy((_, count) -> assertThat(count).isBetween(1L, 12L));
  }

  @Test
  void keepsRoomsFreeOfCycles() {
    slices().matching("policyfunds.local.(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void letsNoRoomKnowTheVerbs() {
    noClasses()
        .that()
        .resideInAPackage("policyfunds.local.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("policyfunds.local")
        .check(classes);
  }
}
