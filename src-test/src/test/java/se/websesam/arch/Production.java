package se.websesam.arch;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the product, and those planted to break its rules. */
final class Production {

  /** Compiled all the same, but no classes that a rule could be about. */
  static final ImportOption NO_PACKAGE_INFO = location -> !location.contains("package-info");

  private static final ImportOption PRODUCT =
      location ->
          NO_PACKAGE_INFO.includes(location)
              && !location.contains("/se/websesam/arch/")
              && !location.contains("/se/websesam/demo/")
              && !location.contains("/test-classes/")
              && !location.contains("-tests.jar");

  /** Everything under {@code se.websesam} that is shipped. */
  static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(PRODUCT).importPackages("se.websesam");

  private Production() {}
}
