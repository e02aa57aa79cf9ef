package nl.ongekend.core.claim;

import java.util.List;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.WorkTime;
import org.jspecify.annotations.Nullable;

/** How many hours a week somebody wants; the times of the week are another answer. */
record HoursAnswer() implements Answer {

  private static final WorkTime UNKNOWN = new WorkTime(null, null, null, null, null, null, null);

  @Override
  public List<String> keys(Passport passport) {
    WorkTime time = time(passport);
    return time.minHours() == null && time.maxHours() == null ? List.of() : List.of(ClaimName.ONE);
  }

  @Override
  public Passport without(Passport passport, String key) {
    return written(passport, null, null);
  }

  @Override
  public Passport with(Passport passport, Passport source, String key) {
    WorkTime from = time(source);
    return written(passport, from.minHours(), from.maxHours());
  }

  private static Passport written(Passport passport, @Nullable Hours least, @Nullable Hours most) {
    WorkTime time = time(passport);
    WorkTime changed =
        new WorkTime(
            least,
            most,
            time.workedNow(),
            time.keepsPresentJob(),
            time.available(),
            time.blocked(),
            time.availableFrom());
    return passport.toBuilder().workTime(changed.equals(UNKNOWN) ? null : changed).build();
  }

  private static WorkTime time(Passport passport) {
    WorkTime time = passport.workTime();
    return time == null ? UNKNOWN : time;
  }
}
