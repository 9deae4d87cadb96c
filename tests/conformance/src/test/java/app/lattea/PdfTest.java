package app.lattea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF's word on every page that was written: PDF/UA-1 or not. */
class PdfTest {
  static final Path FILES = Path.of(System.getProperty("files"));

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static List<String> failures(File file) throws Exception {
    var failures = new ArrayList<String>();
    try (var parser = Foundries.defaultInstance().createParser(file, PDFAFlavour.PDFUA_1);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      var result = validator.validate(parser);
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          failures.add(assertion.getRuleId().getClause() + ": " + assertion.getMessage());
        }
      }
      if (!result.isCompliant() && failures.isEmpty()) failures.add("not compliant");
    }
    return failures.stream().distinct().limit(8).toList();
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsPdfUa1() throws Exception {
    return Files.list(FILES).filter(file -> file.toString().endsWith(".pdf")).sorted()
        .map(file -> DynamicTest.dynamicTest(
            file.getFileName().toString(), () -> assertEquals(List.of(), failures(file.toFile()))));
  }

  /** A judge that passes everything proves nothing: each of these spoils one duty, in place, so that no offset moves. */
  @TestFactory
  Stream<DynamicTest> aSpoiledPageIsRefused() {
    return Stream.of(
            new String[] {"/DisplayDocTitle true", "/DisplayDocTitle null"},
            new String[] {"/Marked true", "/Marked null"},
            new String[] {"pdfuaid:part", "pdfuaid:pxrt"},
            new String[] {"/S/Figure", "/S/Figurx"},
            new String[] {"/Alt(", "/Xlt("})
        .map(spoil -> DynamicTest.dynamicTest(spoil[0], () -> {
          var page = new String(Files.readAllBytes(FILES.resolve("story-a4.pdf")), StandardCharsets.ISO_8859_1);
          assertFalse(!page.contains(spoil[0]), "the page has no " + spoil[0]);
          var file = Files.createTempFile("spoiled", ".pdf");
          Files.write(file, page.replace(spoil[0], spoil[1]).getBytes(StandardCharsets.ISO_8859_1));
          try {
            assertFalse(failures(file.toFile()).isEmpty());
          } finally {
            Files.delete(file);
          }
        }));
  }

  @Test
  void thereArePages() throws Exception {
    assertFalse(Files.list(FILES).filter(file -> file.toString().endsWith(".pdf")).count() < 20);
  }
}
