// SPDX-License-Identifier: Apache-2.0
package app.supple.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.CodeSystem;

/// The rules of FHIR R4 as HAPI has them at hand, without a connection, and our own codes beside them.
final class FhirRules {

    private static final String CODES = "/web/share/fhir-measure-1.json";

    private final FhirValidator validator;

    // Nothing took the place of what turns an unknown code system into a warning.
    @SuppressWarnings("deprecation")
    FhirRules() {
        var context = FhirContext.forR4();
        var own = new PrePopulatedValidationSupport(context);
        own.addCodeSystem(context.newJsonParser().parseResource(CodeSystem.class, text(CODES)));
        var unknown = new UnknownCodeSystemWarningValidationSupport(context);
        var chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                own,
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context),
                unknown);
        validator = context.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }

    List<SingleValidationMessage> about(String document) {
        return validator.validateWithResult(document).getMessages();
    }

    private static String text(String place) {
        try (InputStream file = Objects.requireNonNull(FhirRules.class.getResourceAsStream(place), place)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(place, e);
        }
    }
}
