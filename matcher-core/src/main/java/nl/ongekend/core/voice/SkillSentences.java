package nl.ongekend.core.voice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.ongekend.core.explain.Gap;
import nl.ongekend.core.explain.Item;
import nl.ongekend.core.explain.PathStep;
import nl.ongekend.core.explain.Subject;
import nl.ongekend.core.profile.EvidenceGrade;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.Terms;
import nl.ongekend.core.profile.TrainingOffer;
import org.jspecify.annotations.Nullable;

/** Skills and licences: what is asked, what there is, and how that is known. */
final class SkillSentences {

  private static final String INFERRED_FROM = "inferred-from";

  private final Telling telling;
  private final Wording words;
  private final AskedSkills asked;
  private final Map<String, Gap> gapByUri;

  SkillSentences(Telling telling) {
    this.telling = telling;
    this.words = telling.words();
    this.asked = new AskedSkills(telling.vacancy());
    this.gapByUri =
        telling.explanation().gaps().stream()
            .collect(Collectors.toMap(gap -> gap.requirement().id(), gap -> gap));
  }

  /** A skill with how it is known, for the first layer. */
  String known(Item item) {
    return words.text(
        "fact.skill",
        Map.of("skill", words.concept(item.requirement()), "evidence", evidence(item)));
  }

  /** How the credited claim is known. */
  private String evidence(Item item) {
    if (item.requirement().kind() == Subject.Kind.LICENCE) {
      return words.text("evidence", EvidenceGrade.CLAIMED);
    }
    if (item.path().isEmpty()) {
      return words.text("evidence.assumed");
    }
    PathStep step = item.path().getFirst();
    return switch (step.edge()) {
      case INFERRED_FROM ->
          words.text("evidence.occupation", Map.of("occupation", words.concept(step.from())));
      case "same" -> grade(step.from());
      default ->
          words.text(
              "evidence.near",
              Map.of("claim", words.concept(step.from()), "evidence", grade(step.from())));
    };
  }

  private String grade(String uri) {
    EvidenceGrade weakest =
        claims(uri).stream()
            .map(SkillClaim::evidence)
            .min(Comparator.naturalOrder())
            .orElse(EvidenceGrade.INFERRED);
    return words.text("evidence", weakest);
  }

  /** The claims of a skill; of several the weakest is said, so that nothing is promised. */
  private List<SkillClaim> claims(String uri) {
    List<SkillClaim> claims = telling.passport().skills();
    return claims == null
        ? List.of()
        : claims.stream().filter(claim -> claim.concept().uri().equals(uri)).toList();
  }

  /** A requirement and how far it is met. */
  String coverage(Item item) {
    Subject requirement = item.requirement();
    return switch (requirement.kind()) {
      case NOTHING_ASKED -> words.text("whole.coverage.nothing-asked");
      case PRIOR -> words.text("whole.coverage.prior");
      case LICENCE ->
          words.text("item.licence." + licenceState(item), named(requirement)) + task(requirement);
      default -> skill(item) + task(requirement);
    };
  }

  /** The task that the employer cannot do without the requirement for; often nothing. */
  private String task(Subject requirement) {
    return asked
        .findTask(requirement.id())
        .map(task -> " " + words.text("item.task", Map.of("task", Fragment.of(task))))
        .orElse("");
  }

  private String licenceState(Item item) {
    if (item.claim() != null) {
      return item.path().isEmpty() ? "held" : PathStep.ENDED;
    }
    Gap gap = gapByUri.get(item.requirement().id());
    return gap == null || gap.open() ? "unknown" : "absent";
  }

  private Map<String, String> named(Subject requirement) {
    return Map.of(
        "skill",
        words.concept(requirement),
        "importance",
        words.text("importance", asked.importance(requirement.id())));
  }

  private String skill(Item item) {
    Subject claim = item.claim();
    if (claim == null) {
      return unclaimed(item.requirement());
    }
    String edge = edge(item);
    boolean inferred = edge.equals(INFERRED_FROM);
    Map<String, String> arguments = new HashMap<>(named(item.requirement()));
    arguments.put("claim", words.concept(claim));
    arguments.put("evidence", inferred ? evidence(item) : grade(claim.id()));
    String sentence = words.text("item.skill." + (inferred ? "same" : edge), arguments);
    return sentence + level(item.requirement().id(), inferred ? List.of() : claims(claim.id()));
  }

  private String unclaimed(Subject requirement) {
    Map<String, String> named = named(requirement);
    Gap gap = gapByUri.get(requirement.id());
    if (gap != null && gap.open()) {
      return words.text("item.skill.unknown", named);
    }
    TrainingOffer training = training(requirement.id());
    if (training != null) {
      return words.text("item.skill.missing", named)
          + " "
          + words.text("item.training", Map.of("training", Fragment.of(training.description())));
    }
    boolean trainable = asked.importance(requirement.id()) == Importance.TRAINABLE;
    return words.text(trainable ? "item.skill.trainable" : "item.skill.missing", named);
  }

  private @Nullable TrainingOffer training(String uri) {
    Terms terms = telling.vacancy().terms();
    if (terms == null || terms.training() == null) {
      return null;
    }
    for (TrainingOffer offer : terms.training()) {
      if (offer.skills() != null
          && offer.skills().stream().anyMatch(taught -> taught.uri().equals(uri))) {
        return offer;
      }
    }
    return null;
  }

  /** That the level is below the one asked or is not known; nothing when it is enough. */
  private String level(String requirement, List<SkillClaim> claims) {
    int least = asked.level(requirement);
    String level = words.text("level." + least);
    boolean unknown = claims.isEmpty() || claims.stream().anyMatch(one -> one.level() == null);
    if (least > 1 && unknown) {
      return " " + words.text("item.level.unknown", Map.of("asked", level));
    }
    return claims.stream()
        .map(SkillClaim::level)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .filter(own -> own < least)
        .map(own ->
            " "
                + words.text(
                    "item.level", Map.of("asked", level, "level", words.text("level." + own))))
        .orElse("");
  }

  /** A skill that the job uses. */
  String use(Item item) {
    return switch (item.requirement().kind()) {
      case ANY_LEVEL -> words.text("whole.use.any-level");
      case NOTHING_ASKED -> words.text("whole.use.nothing-asked");
      case PRIOR -> words.text("whole.use.prior");
      default -> used(item);
    };
  }

  private String used(Item item) {
    Map<String, String> skill = Map.of("skill", words.concept(item.requirement()));
    Subject claim = item.claim();
    String edge = edge(item);
    if (claim == null || edge.equals(INFERRED_FROM)) {
      return words.text("item.use.inferred", skill);
    }
    return edge.equals("same")
        ? words.text("item.use.same", skill)
        : words.text(
            "item.use.claimed",
            Map.of("skill", words.concept(item.requirement()), "claim", words.concept(claim)));
  }

  /** How the claim leads to the requirement; without a path it is inferred. */
  private static String edge(Item item) {
    return item.path().isEmpty() ? INFERRED_FROM : item.path().getFirst().edge();
  }

  /** What to learn or ask about a requirement that is not met. */
  String gap(Gap gap) {
    String kind = "learn";
    if (gap.open()) {
      kind = "ask";
    } else if (gap.importance().equals(Importance.TRAINABLE.name())) {
      kind = "trainable";
    }
    return words.text("fact." + kind, Map.of("skill", words.concept(gap.requirement())));
  }
}
