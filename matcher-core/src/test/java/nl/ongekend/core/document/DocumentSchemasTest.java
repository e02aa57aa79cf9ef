package nl.ongekend.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DocumentSchemasTest {

  private final JsonNode schemas = JsonText.MAPPER.readTree(DocumentSchemas.openApi());

  @Test
  void openApi_money_everythingARecordSays() {
    assertThat(schemas.get("Money").toString())
        .isEqualTo(
            """
            {"type":"object","description":"An amount of money per period.",\
            "required":["cents","currency","per","basis"],\
            "properties":{\
            "cents":{"type":"integer","format":"int64","description":"the amount, at least 0"},\
            "currency":{"type":"string","description":"ISO 4217, such as EUR"},\
            "per":{"$ref":"#/components/schemas/PayPeriod","description":"what it is paid for"},\
            "basis":{"$ref":"#/components/schemas/PayBasis","description":"before or after tax"}},\
            "additionalProperties":false}\
            """);
  }

  @Test
  void openApi_choice_everyConstantExplained() {
    assertThat(schemas.get("Importance").toString())
        .isEqualTo(
            """
            {"type":"string","enum":["ESSENTIAL","DESIRED","TRAINABLE"],\
            "description":"How much a requirement weighs for the employer.\\n\
            - ESSENTIAL: The work cannot be done without it.\\n\
            - DESIRED: Welcome; its absence does not stop the work.\\n\
            - TRAINABLE: Taught on the job; credited like the others and excludes nobody."}\
            """);
  }

  @Test
  void openApi_passport_neededAndDefaults() {
    JsonNode passport = schemas.get("Passport");

    assertThat(passport.get("required").toString()).isEqualTo("[\"id\",\"name\"]");
    assertThat(passport.at("/properties/skillsState/default").asString()).isEqualTo("PARTIAL");
    assertThat(passport.at("/properties/languagesComplete/default").toString()).isEqualTo("false");
    assertThat(passport.at("/properties/skills/items/$ref").asString())
        .isEqualTo("#/components/schemas/SkillClaim");
  }

  @Test
  void openApi_vacancy_neededAndDefaults() {
    JsonNode vacancy = schemas.get("Vacancy");

    assertThat(vacancy.get("required").toString()).isEqualTo("[\"id\",\"title\",\"employer\"]");
    assertThat(vacancy.at("/properties/openings/default").toString()).isEqualTo("1");
    assertThat(vacancy.at("/properties/kind/default").asString()).isEqualTo("JOB");
  }

  @Test
  void openApi_references_allThere() {
    Set<String> referred = new TreeSet<>();
    for (JsonNode reference : schemas.findValues("$ref")) {
      referred.add(reference.asString().replace("#/components/schemas/", ""));
    }
    referred.addAll(List.of("Passport", "Vacancy", "Circumstances"));

    assertThat(schemas.propertyNames()).containsExactlyInAnyOrderElementsOf(referred);
  }

  @Test
  void openApi_everyProperty_hasDescription() {
    for (JsonNode schema : schemas) {
      assertThat(schema.path("description").asString()).isNotBlank();
      for (JsonNode property : schema.path("properties")) {
        assertThat(property.path("description").asString()).isNotBlank();
      }
    }
  }
}
