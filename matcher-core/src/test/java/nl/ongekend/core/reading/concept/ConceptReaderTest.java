package nl.ongekend.core.reading.concept;

import static nl.ongekend.core.profile.Importance.DESIRED;
import static nl.ongekend.core.profile.Importance.ESSENTIAL;
import static nl.ongekend.core.profile.Importance.TRAINABLE;
import static nl.ongekend.core.reading.ReadingKind.PASSPORT;
import static nl.ongekend.core.reading.ReadingKind.QUERY;
import static nl.ongekend.core.reading.ReadingKind.VACANCY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.ongekend.core.reading.ConceptKind;
import nl.ongekend.core.reading.MatchedHow;
import nl.ongekend.core.reading.ReadConcept;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.taxonomy.ConceptType;
import nl.ongekend.taxonomy.load.StarterReader;
import org.junit.jupiter.api.Test;

/** Occupations and skills of the starter taxonomy in short texts. */
class ConceptReaderTest {

  private static final ConceptReader READER = ConceptReader.of(StarterReader.read().build());

  private static List<ReadConcept> read(ReadingKind kind, String language, String text) {
    return READER.read(text, kind, language);
  }

  private static Optional<ReadConcept> find(List<ReadConcept> concepts, String label) {
    return concepts.stream().filter(one -> one.label().equals(label)).findFirst();
  }

  private static ReadConcept get(List<ReadConcept> concepts, String label) {
    return find(concepts, label).orElseThrow(() -> new AssertionError(label + " in " + concepts));
  }

  private static List<String> taken(List<ReadConcept> concepts, ConceptKind kind) {
    return concepts.stream()
        .filter(one -> one.taken() && one.kind() == kind)
        .map(ReadConcept::label)
        .toList();
  }

  @Test
  void read_labelAsItStands_isExactWithItsPlace() {
    String text = "Warehouse operative\nYou PICK ORDERS all day.";

    ReadConcept skill = get(read(VACANCY, "en", text), "pick orders");

    assertThat(skill.how()).isEqualTo(MatchedHow.EXACT);
    assertThat(skill.taken()).isTrue();
    assertThat(skill.spans())
        .singleElement()
        .satisfies(span -> assertThat(span.in(text)).isEqualTo("PICK ORDERS"));
  }

  @Test
  void read_verbAndObjectTurnedRound_areOneSkill() {
    String text = "Monteur\nJe leest bij ons technische tekeningen.";

    ReadConcept skill = get(read(VACANCY, "nl", text), "technische tekeningen lezen");

    assertThat(skill.how()).isEqualTo(MatchedHow.COMPOUND);
    assertThat(skill.spans().getFirst().in(text)).isEqualTo("leest bij ons technische tekeningen");
  }

  @Test
  void read_shorterLabelInsideALongerOne_givesWay() {
    List<ReadConcept> concepts = read(PASSPORT, "nl", "Ik kan koken voor grote groepen.");

    assertThat(find(concepts, "koken voor grote groepen")).isPresent();
    assertThat(find(concepts, "koken")).isEmpty();
  }

  @Test
  void read_titleOfVacancy_namesTheOccupation_andColleaguesDoNot() {
    List<ReadConcept> concepts =
        read(VACANCY, "nl", "Zorghulp gezocht\n\nJe werkt samen met verpleegkundigen.");

    assertThat(taken(concepts, ConceptKind.OCCUPATION)).containsExactly("zorghulp");
    assertThat(get(concepts, "verpleegkundige").taken()).isFalse();
  }

  @Test
  void read_cuesAndHeadings_giveImportance() {
    List<ReadConcept> concepts =
        read(
            VACANCY,
            "nl",
            """
            Lasser

            Je leest technische tekeningen.

            Pluspunt:
            - MIG/MAG-lassen

            Wij leren je TIG-lassen.
            """);

    assertThat(get(concepts, "technische tekeningen lezen").importance()).isEqualTo(ESSENTIAL);
    assertThat(get(concepts, "MIG/MAG-lassen").importance()).isEqualTo(DESIRED);
    assertThat(get(concepts, "TIG-lassen").importance()).isEqualTo(TRAINABLE);
  }

  @Test
  void read_deniedSkill_isNeverTaken() {
    ReadConcept skill =
        get(
            read(PASSPORT, "nl", "Geen ervaring met technische tekeningen lezen."),
            "technische tekeningen lezen");

    assertThat(skill.taken()).isFalse();
    assertThat(skill.confidence()).isLessThanOrEqualTo(100);
  }

  @Test
  void read_skillInOtherWords_isTakenWhereTheOccupationSpeaksForIt() {
    String work = "You install new wiring and read the diagrams.";

    List<ReadConcept> electrician = read(VACANCY, "en", "Industrial electrician\n\n" + work);
    List<ReadConcept> nobody = read(VACANCY, "en", "Somebody nice\n\n" + work);

    assertThat(get(electrician, "install electrical wiring"))
        .satisfies(skill -> assertThat(skill.how()).isEqualTo(MatchedHow.SIMILAR))
        .satisfies(skill -> assertThat(skill.taken()).isTrue());
    assertThat(find(nobody, "install electrical wiring")).isEmpty();
  }

  @Test
  void read_misspeltLine_isSimilar() {
    ReadConcept occupation = get(read(QUERY, "nl", "heftrukchauffeur"), "heftruckchauffeur");

    assertThat(occupation.how()).isEqualTo(MatchedHow.SIMILAR);
    assertThat(occupation.taken()).isTrue();
  }

  @Test
  void read_compoundInTwoWords_isOneLabel() {
    assertThat(get(read(QUERY, "nl", "heftruck chauffeur"), "heftruckchauffeur").how())
        .isEqualTo(MatchedHow.COMPOUND);
  }

  @Test
  void read_skillsWithoutOccupation_offerTheOccupationsTheyAreEssentialIn() {
    var taxonomy = StarterReader.read().build();
    int occupation =
        taxonomy.occupationOrdinal(
            taxonomy.search("TIG-lasser", "nl", ConceptType.OCCUPATION, 1).getFirst().id());
    StringBuilder text = new StringBuilder("Wij zoeken iemand.\n");
    for (int i = 0; i < taxonomy.essentialSkills().size(occupation); i++) {
      int skill = taxonomy.essentialSkills().get(occupation, i);
      text.append("- ").append(taxonomy.skillLabels().preferred(skill, "nl")).append('\n');
    }

    List<ReadConcept> concepts = read(VACANCY, "nl", text.toString());

    assertThat(concepts)
        .filteredOn(one -> one.how() == MatchedHow.STRUCTURE)
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.taken()).isFalse())
        .allSatisfy(one -> assertThat(one.spans()).isEmpty());
  }

  @Test
  void read_order_takenThenConfidenceThenId() {
    List<ReadConcept> concepts =
        read(VACANCY, "nl", "Lasser TIG\n\nJe last met TIG en leest technische tekeningen veilig.");

    assertThat(concepts)
        .isSortedAccordingTo(
            Comparator.comparing((ReadConcept one) -> !one.taken())
                .thenComparing(one -> -one.confidence())
                .thenComparing(ReadConcept::id));
  }

  @Test
  void unread_line_isWhatMeansSomethingAndWasNotUsed() {
    String line = "lasser in Delfzijl met een rood paard";
    List<ReadConcept> concepts = read(QUERY, "nl", line);

    assertThat(READER.unread(line, concepts.getFirst().spans()).stream().map(s -> s.in(line)))
        .containsExactly("Delfzijl met een rood paard");
  }

  @Test
  void read_ordinaryWord_isNotTaken() {
    assertThat(taken(read(VACANCY, "en", "You assist people at work."), ConceptKind.SKILL))
        .isEmpty();
  }

  @Test
  void read_titleThatIsLikeAnOccupation_isTaken() {
    ReadConcept occupation =
        get(read(VACANCY, "nl", "Operator zuivel\nWij zijn een fabriek."), "procesoperator zuivel");

    assertThat(occupation.how()).isEqualTo(MatchedHow.SIMILAR);
    assertThat(occupation.taken()).isTrue();
  }

  @Test
  void read_titleThatNamesAnOccupation_hasNoOtherThatItIsLike() {
    assertThat(taken(read(VACANCY, "nl", "Kok\nKeuken."), ConceptKind.OCCUPATION))
        .containsExactly("kok");
  }

  @Test
  void read_phraseLikeASkill_isReadOfTheOccupationThatIsKnownForIt() {
    String sentence = "Je kookt dieetmaaltijden.";

    ReadConcept skill = get(read(VACANCY, "nl", "Kok\n" + sentence), "dieetmaaltijden bereiden");
    List<ReadConcept> ofAWelder = read(VACANCY, "nl", "Lasser\n" + sentence);

    assertThat(skill.how()).isEqualTo(MatchedHow.SIMILAR);
    assertThat(skill.taken()).isTrue();
    assertThat(find(ofAWelder, "dieetmaaltijden bereiden")).isEmpty();
  }

  @Test
  void read_phraseLikeASkillThatIsDenied_isNotTaken() {
    String text = "Kok\nGeen ervaring met dieetmaaltijden.";

    assertThat(taken(read(VACANCY, "nl", text), ConceptKind.SKILL))
        .doesNotContain("dieetmaaltijden bereiden");
    assertThat(find(read(VACANCY, "nl", text), "dieetmaaltijden bereiden")).isPresent();
  }
}
