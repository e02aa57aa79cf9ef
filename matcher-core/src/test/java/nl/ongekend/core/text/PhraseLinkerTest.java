package nl.ongekend.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseLinkerTest {

  private static final PhraseLinker LINKER =
      PhraseLinker.of(
          "nl",
          List.of(
              label("trays", "kabelgoten en buizen monteren"),
              label("trays", "kabelladders aanbrengen"),
              label("switches", "schakelaars monteren"),
              label("motors", "elektromotoren aansluiten"),
              label("engines", "motoren repareren"),
              label("bread", "brood bakken")));

  private static final List<String> ALL =
      List.of("trays", "switches", "motors", "engines", "bread");

  private static ConceptLabel label(String concept, String text) {
    return new ConceptLabel(concept, "nl", text);
  }

  private static List<String> ranked(List<String> concepts, String phrase) {
    return LINKER.among(concepts).rank(phrase).stream().map(LinkedConcept::concept).toList();
  }

  @Test
  void rank_phraseThatSharesWords_findsTheNearestFirst() {
    assertThat(ranked(ALL, "kabelgoten monteren")).containsExactly("trays", "switches");
    assertThat(ranked(ALL, "je repareert motoren")).first().isEqualTo("engines");
  }

  @Test
  void rank_theLabelItself_isCertain() {
    LinkedConcept bread = LINKER.among(ALL).rank("Brood bakken").getFirst();

    assertThat(bread.label().text()).isEqualTo("brood bakken");
    assertThat(bread.score()).isGreaterThan(0.7);
  }

  @Test
  void rank_partsOfACompound_areShared() {
    assertThat(ranked(ALL, "broodbakken")).containsExactly("bread");
  }

  @Test
  void among_someConcepts_looksAtNoOthers() {
    assertThat(ranked(List.of("switches", "nobody knows this one"), "kabelgoten monteren"))
        .containsExactly("switches");
  }

  @Test
  void rank_nothingInCommon_findsNothing() {
    assertThat(ranked(ALL, "zwemmen")).isEmpty();
    assertThat(ranked(ALL, "")).isEmpty();
    assertThat(ranked(List.of(), "brood bakken")).isEmpty();
  }

  @Test
  void rank_amongFewer_givesTheSameScore() {
    double amongAll = LINKER.among(ALL).rank("motoren repareren").getFirst().score();
    double amongOne = LINKER.among(List.of("engines")).rank("motoren repareren").getFirst().score();

    assertThat(amongOne).isEqualTo(amongAll);
  }
}
