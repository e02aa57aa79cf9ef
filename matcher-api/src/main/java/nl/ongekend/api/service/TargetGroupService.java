package nl.ongekend.api.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.ongekend.api.view.TargetGroupReportDocument;
import nl.ongekend.api.view.TargetGroupsDocument;
import nl.ongekend.core.group.TargetGroup;
import nl.ongekend.core.group.TargetGroups;
import nl.ongekend.core.group.TargetGroups.Member;
import nl.ongekend.core.profile.Circumstances;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.WorkTime;
import nl.ongekend.core.question.RoundedPool;
import nl.ongekend.core.release.Build;
import org.jspecify.annotations.Nullable;

/**
 * Says who belongs to which target group, for choosing help and for reports. It reads stored
 * documents; no index has circumstances. Thread-safe.
 */
public final class TargetGroupService {

  private final Build build;
  private final DocumentService<Passport> passports;
  private final DocumentService<Circumstances> circumstances;

  TargetGroupService(
      Build build,
      DocumentService<Passport> passports,
      DocumentService<Circumstances> circumstances) {
    this.build = build;
    this.passports = passports;
    this.circumstances = circumstances;
  }

  /**
   * Returns to which groups a person belongs.
   *
   * @param noticeDays within how many days somebody counts as available
   */
  public TargetGroupsDocument groups(Caller caller, UUID id, int noticeDays, LocalDate today) {
    TargetGroups groups = within(noticeDays);
    Passport passport = passports.get(caller, id).document();
    Circumstances answers = circumstances.find(caller, id).map(Stored::document).orElse(null);
    Map<TargetGroup, Member> members = members(groups, passport, answers);
    return new TargetGroupsDocument(
        TargetGroupsDocument.SCHEMA,
        build.version(),
        build.commit(),
        today,
        id,
        noticeDays,
        answers == null ? null : answers.recordedOn(),
        members.entrySet().stream()
            .map(entry ->
                new TargetGroupsDocument.Group(
                    words(entry.getKey()),
                    words(entry.getValue()),
                    entry.getKey().rule(),
                    entry.getKey().source()))
            .toList());
  }

  /** Returns how many people belong to each group. O(passports); holds all circumstances. */
  public TargetGroupReportDocument report(Caller caller, int noticeDays, LocalDate today) {
    TargetGroups groups = within(noticeDays);
    Map<UUID, Circumstances> answersById = answersById(caller);
    List<Map<TargetGroup, Member>> people = new ArrayList<>();
    int answered = 0;
    for (Iterator<Passport> each = new StoredDocuments<>(passports, caller); each.hasNext(); ) {
      Passport passport = each.next();
      Circumstances answers = answersById.get(passport.id());
      people.add(members(groups, passport, answers));
      answered += answers == null ? 0 : 1;
    }
    return new TargetGroupReportDocument(
        TargetGroupReportDocument.SCHEMA,
        build.version(),
        build.commit(),
        today,
        noticeDays,
        RoundedPool.shown(people.size()),
        RoundedPool.shown(answered),
        TargetGroups.count(people).stream().map(TargetGroupService::group).toList());
  }

  private Map<UUID, Circumstances> answersById(Caller caller) {
    Map<UUID, Circumstances> answersById = new HashMap<>();
    new StoredDocuments<>(circumstances, caller)
        .forEachRemaining(answers -> answersById.put(answers.passport(), answers));
    return answersById;
  }

  /**
   * Hands over everybody with the groups they are known to belong to. O(passports); holds all
   * circumstances.
   */
  public void forEachPerson(
      Caller caller, int noticeDays, BiConsumer<Passport, Set<TargetGroup>> consumer) {
    TargetGroups groups = within(noticeDays);
    Map<UUID, Circumstances> answersById = answersById(caller);
    new StoredDocuments<>(passports, caller)
        .forEachRemaining(passport ->
            consumer.accept(
                passport, known(members(groups, passport, answersById.get(passport.id())))));
  }

  private static Set<TargetGroup> known(Map<TargetGroup, Member> members) {
    return members.entrySet().stream()
        .filter(entry -> entry.getValue() == Member.YES)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static TargetGroupReportDocument.Group group(TargetGroups.Count count) {
    return new TargetGroupReportDocument.Group(
        words(count.group()),
        RoundedPool.shown(count.members()),
        RoundedPool.shown(count.open()),
        count.group().rule(),
        count.group().source());
  }

  private static TargetGroups within(int noticeDays) {
    if (noticeDays < 0 || noticeDays > TargetGroups.MOST_NOTICE_DAYS) {
      throw Choices.refused(
          "noticeDays",
          "a number of days from 0 to %d".formatted(TargetGroups.MOST_NOTICE_DAYS),
          "Leave it out for %d.".formatted(TargetGroups.NOTICE_DAYS));
    }
    return TargetGroups.within(noticeDays);
  }

  private static Map<TargetGroup, Member> members(
      TargetGroups groups, Passport passport, @Nullable Circumstances answers) {
    WorkTime time = passport.workTime();
    Hours workedNow = time == null ? null : time.workedNow();
    return groups.of(answers == null ? unknown(passport.id()) : answers, workedNow);
  }

  private static Circumstances unknown(UUID passport) {
    return new Circumstances(
        passport, null, null, null, null, null, null, null, null, null, LocalDate.EPOCH);
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
