package nl.ongekend.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The entry for the register of algorithms has every field of the register. */
class RegisterPageTest {

  @Test
  void fields_ofTheRegister_areAllThere() throws IOException {
    assertThat(ProofTable.tables("register.md", "tekst"))
        .allSatisfy(row -> assertThat(row).hasSize(2).doesNotContain(""))
        .extracting(row -> row.getFirst())
        .containsExactly(
            "Naam",
            "Organisatie",
            "Korte omschrijving",
            "Thema",
            "Status",
            "Begindatum",
            "Contactgegevens",
            "Publicatiecategorie",
            "Link naar publicatiewebsite",
            "Doel en impact",
            "Afwegingen",
            "Menselijke tussenkomst",
            "Risicobeheer",
            "Wettelijke basis",
            "Links naar wettelijke basis",
            "Impacttoetsen",
            "Gegevens",
            "Links naar gegevensbronnen",
            "Technische werking",
            "Leverancier",
            "Link naar broncode");
  }
}
