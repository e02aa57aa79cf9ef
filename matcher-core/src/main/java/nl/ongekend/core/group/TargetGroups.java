package nl.ongekend.core.group;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.core.profile.Circumstances;
import nl.ongekend.core.profile.Hours;
import org.jspecify.annotations.Nullable;

/**
 * To which target groups a person belongs.
 *
 * <pre>
 *   searched   available   no paid work               paid work under 35 hours
 *   yes        yes         UNEMPLOYED                 UNDEREMPLOYED_PART_TIMER
 *   no         yes         AVAILABLE_NOT_SEARCHING        when more hours are wanted
 *   yes        no          SEARCHING_NOT_AVAILABLE    -
 *   no         no          -                          -
 * </pre>
 *
 * <p>Available is available within the notice of the report, two weeks when nobody says. Immutable
 * and thread-safe.
 */
public final class TargetGroups {

  /** The notice of a report that names none, in days. */
  public static final int NOTICE_DAYS = 14;

  /** The longest notice. */
  public static final int MOST_NOTICE_DAYS = 365;

  private static final int PART_TIME_BELOW = 35;

  private static final int QUARTERS = 4;

  private final int noticeDays;

  private TargetGroups(int noticeDays) {
    this.noticeDays = noticeDays;
  }

  /** Returns the groups of a report with the usual notice. */
  public static TargetGroups standard() {
    return within(NOTICE_DAYS);
  }

  /**
   * Returns the groups of a report in which available means within so many days.
   *
   * @throws IllegalArgumentException if the days are not in [0, 365]
   */
  public static TargetGroups within(int noticeDays) {
    if (noticeDays < 0 || noticeDays > MOST_NOTICE_DAYS) {
      throw new IllegalArgumentException(
          "noticeDays (%d) must be in [0, 365].%nMaybe weeks were given.".formatted(noticeDays));
    }
    return new TargetGroups(noticeDays);
  }

  /** Whether somebody belongs to a group. */
  public enum Member {
    /** Belongs to it. */
    YES,
    /** Does not. */
    NO,
    /** An answer is missing. */
    OPEN
  }

  /**
   * Returns for every group whether somebody belongs to it.
   *
   * @param circumstances the answers
   * @param workedNow the hours a week of paid work now, 0 for none; missing when unknown
   */
  public Map<TargetGroup, Member> of(Circumstances circumstances, @Nullable Hours workedNow) {
    Map<TargetGroup, Member> members = new EnumMap<>(TargetGroup.class);
    for (TargetGroup group : TargetGroup.values()) {
      members.put(group, member(group, circumstances, workedNow));
    }
    return members;
  }

  /** How many people of a report belong to a group, and of how many it is open. */
  public record Count(TargetGroup group, int members, int open) {}

  /** Returns how many belong to each group, in the order of the groups. Groups overlap. */
  public static List<Count> count(List<Map<TargetGroup, Member>> people) {
    List<Count> counts = new ArrayList<>();
    for (TargetGroup group : TargetGroup.values()) {
      int members = 0;
      int open = 0;
      for (Map<TargetGroup, Member> person : people) {
        members += person.get(group) == Member.YES ? 1 : 0;
        open += person.get(group) == Member.OPEN ? 1 : 0;
      }
      counts.add(new Count(group, members, open));
    }
    return counts;
  }

  private Member member(TargetGroup group, Circumstances of, @Nullable Hours workedNow) {
    Member idle = worksAtMost(workedNow, 0);
    Member searched = answer(of.searchedRecently());
    Member available = available(of.availableWithinDays());
    return switch (group) {
      case UNEMPLOYED -> all(idle, searched, available);
      case AVAILABLE_NOT_SEARCHING -> all(idle, not(searched), available);
      case SEARCHING_NOT_AVAILABLE -> all(idle, searched, not(available));
      case UNDEREMPLOYED_PART_TIMER ->
          all(
              not(idle),
              worksAtMost(workedNow, PART_TIME_BELOW * QUARTERS - 1),
              answer(of.wantsMoreHours()),
              available);
      case REGISTERED_JOB_SEEKER -> answer(of.registeredJobSeeker());
      case BENEFIT_CLAIMANT -> not(is(of.benefit(), "NONE"));
      case STATUS_HOLDER -> is(of.residence(), "ASYLUM_PERMIT");
      case ASYLUM_SEEKER -> is(of.residence(), "ASYLUM_PROCEDURE");
      case TEMPORARY_PROTECTION -> is(of.residence(), "TEMPORARY_PROTECTION");
      case EU_WORKER -> is(of.residence(), "EU");
      case HIGHLY_SKILLED_MIGRANT -> is(of.residence(), "HIGHLY_SKILLED_MIGRANT");
      case ACCOMPANYING_PARTNER -> is(of.residence(), "PARTNER_OF_HIGHLY_SKILLED_MIGRANT");
      case FAMILY_MIGRANT -> is(of.residence(), "FAMILY");
      case INTERNATIONAL_STUDENT -> is(of.residence(), "STUDENT");
      case STUDENT -> answer(of.student());
      case WORKS_BELOW_LEVEL -> answer(of.worksBelowLevel());
    };
  }

  private static Member worksAtMost(@Nullable Hours workedNow, int quarters) {
    return workedNow == null ? Member.OPEN : answer(workedNow.quarters() <= quarters);
  }

  private Member available(@Nullable Integer withinDays) {
    return withinDays == null ? Member.OPEN : answer(withinDays <= noticeDays);
  }

  private static Member is(@Nullable String answer, String word) {
    return answer == null ? Member.OPEN : answer(answer.equals(word));
  }

  private static Member answer(@Nullable Boolean answer) {
    if (answer == null) {
      return Member.OPEN;
    }
    return answer ? Member.YES : Member.NO;
  }

  private static Member not(Member member) {
    return switch (member) {
      case YES -> Member.NO;
      case NO -> Member.YES;
      case OPEN -> Member.OPEN;
    };
  }

  /** One no decides, whatever is missing. */
  private static Member all(Member... members) {
    List<Member> all = List.of(members);
    if (all.contains(Member.NO)) {
      return Member.NO;
    }
    return all.contains(Member.OPEN) ? Member.OPEN : Member.YES;
  }
}
