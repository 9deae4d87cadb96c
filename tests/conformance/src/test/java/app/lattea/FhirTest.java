package app.lattea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** HAPI's word on every bundle, with the codes that we emit and no others, and with the bundle's own questions. */
class FhirTest {
  static final Path FILES = Path.of(System.getProperty("files"));
  static final FhirContext CONTEXT = FhirContext.forR4();

  static CodeSystem only(String url, String... codes) {
    var system = new CodeSystem();
    system.setUrl(url).setStatus(org.hl7.fhir.r4.model.Enumerations.PublicationStatus.ACTIVE);
    system.setContent(CodeSystem.CodeSystemContentMode.COMPLETE).setCaseSensitive(true);
    for (var code : codes) system.addConcept().setCode(code.split("\\|")[0]).setDisplay(code.split("\\|")[1]);
    return system;
  }

  static final Map<String, MetadataResource> CODES = Map.of(
      "http://loinc.org", only("http://loinc.org", "51855-5|Patient Note", "8310-5|Body temperature",
          "72514-3|Pain severity - 0-10 verbal numeric rating [Score] - Reported"),
      "http://snomed.info/sct", only("http://snomed.info/sct", "80248007|Left breast structure", "73056007|Right breast structure"));

  static FhirValidator validator(Questionnaire questions) {
    var own = new java.util.HashMap<>(CODES);
    if (questions != null) own.put(questions.getUrl(), questions);
    IValidationSupport ours = new IValidationSupport() {
      @Override public FhirContext getFhirContext() { return CONTEXT; }
      @Override public IBaseResource fetchCodeSystem(String url) { return CODES.get(url); }
      @Override public boolean isCodeSystemSupported(ValidationSupportContext context, String url) { return CODES.containsKey(url); }
      @Override @SuppressWarnings("unchecked")
      public <T extends IBaseResource> T fetchResource(Class<T> kind, String url) {
        var found = own.get(url == null ? null : url.split("\\|")[0]);
        return kind != null && kind.isInstance(found) ? (T) found : null;
      }
    };
    var validator = new FhirInstanceValidator(new ValidationSupportChain(ours, new DefaultProfileValidationSupport(CONTEXT),
        new CommonCodeSystemsTerminologyService(CONTEXT), new InMemoryTerminologyServerValidationSupport(CONTEXT)));
    validator.setErrorForUnknownProfiles(true);
    validator.setAnyExtensionsAllowed(false);
    return CONTEXT.newValidator().registerValidatorModule(validator);
  }

  static List<String> errors(String json) {
    Questionnaire questions = null;
    try {
      var bundle = CONTEXT.newJsonParser().parseResource(Bundle.class, json);
      for (var entry : bundle.getEntry()) if (entry.getResource() instanceof Questionnaire found) questions = found;
    } catch (RuntimeException broken) {
      return List.of(broken.toString());
    }
    return validator(questions).validateWithResult(json).getMessages().stream()
        .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
        .map(message -> message.getLocationString() + ": " + message.getMessage()).limit(8).toList();
  }

  @TestFactory
  Stream<DynamicTest> everyBundleIsWithoutError() throws Exception {
    return Files.list(FILES).filter(file -> file.toString().endsWith(".fhir.json")).sorted()
        .map(file -> DynamicTest.dynamicTest(
            file.getFileName().toString(), () -> assertEquals(List.of(), errors(Files.readString(file)))));
  }

  /** A judge that passes everything proves nothing. */
  @TestFactory
  Stream<DynamicTest> aSpoiledBundleIsRefused() {
    return Stream.of(
            new String[] {"\"status\": \"final\"", "\"status\": \"finale\""},
            new String[] {"8310-5", "8310-6"},
            new String[] {"72514-3", "72514-4"},
            new String[] {"\"code\": \"Cel\"", "\"code\": \"Celsi\""},
            new String[] {"\"valueBoolean\": false", "\"valueInteger\": 0"},
            new String[] {"\"linkId\": \"person.temp_dC\"", "\"linkId\": \"person.temp\""},
            new String[] {"\"mode\": \"personal\"", "\"mode\": \"none\""},
            new String[] {"\"resourceType\": \"Composition\"", "\"resourceType\": \"Basic\""})
        .map(spoil -> DynamicTest.dynamicTest(spoil[1], () -> {
          var bundle = Files.readString(FILES.resolve("everything.fhir.json"));
          var spoiled = bundle.replaceFirst(java.util.regex.Pattern.quote(spoil[0]), spoil[1]);
          assertFalse(bundle.equals(spoiled), "the bundle has no " + spoil[0]);
          assertTrue(!errors(spoiled).isEmpty());
        }));
  }
}
