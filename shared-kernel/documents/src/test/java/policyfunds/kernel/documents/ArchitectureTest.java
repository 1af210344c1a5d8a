package policyfunds.kernel.documents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void needsNothingButJava() {
    JavaClasses documents =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("policyfunds.kernel.documents");

    assertThat(documents.size()).isGreaterThanOrEqualTo(10);
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "policyfunds.kernel.documents..")
        .check(documents);
  }
}
