package nl.ongekend.api.view;

import org.jspecify.annotations.Nullable;

/**
 * A person's yes.
 *
 * @param manner how the person agreed: IN_PERSON, BY_PHONE, BY_VIDEO or IN_WRITING
 * @param language the language it was in, ISO 639, such as ar
 * @param interpreter who interpreted, by name or number in a register; left out when nobody did
 */
public record AgreementView(
    @Nullable String manner, @Nullable String language, @Nullable String interpreter) {}
