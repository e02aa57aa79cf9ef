package nl.ongekend.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The rules about compiled classes that hold in more than one module. */
public final class HouseRules {

  /** Packages can be read, tested and moved one after the other. */
  public static final ArchRule NO_PACKAGE_CYCLES =
      SlicesRuleDefinition.slices()
          .matching("nl.ongekend.(**)")
          .should()
          .beFreeOfCycles()
          .as("packages have no cycles");

  /** What production needs is in production; fixtures stay free to change. */
  public static final ArchRule NO_TEST_CLASSES_IN_PRODUCTION =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "nl.ongekend.testing..", "org.junit..", "org.assertj..", "com.tngtech.archunit..")
          .as("production does not use tests, fixtures or test libraries");

  /** Without the annotation NullAway does not look, and null means whatever a reader hopes. */
  public static final ArchRule NULL_MARKED =
      classes()
          .should(resideInANullMarkedPackage())
          .as("every package has a package-info.java with @NullMarked");

  /** A name says what a thing is; these say only that something was left over. */
  public static final ArchRule TELLING_NAMES =
      noClasses()
          .should()
          .haveNameMatching(".*[.$](Base[A-Z]\\w*|\\w*(Utils?|Helper|Manager|Impl))")
          .as("no class is called Base…, …Util, …Helper, …Manager or …Impl");

  /** A class shows what it needs in its constructor. */
  public static final ArchRule NO_FIELD_INJECTION =
      GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

  /** The same input gives the same answer, on any machine, on any day. */
  public static final ArchRule NO_AMBIENT_INPUT =
      noClasses()
          .should()
          .accessTargetWhere(readsAmbientInput())
          .as("clock, environment and randomness are passed in");

  private static final Set<String> AMBIENT_MEMBERS =
      Set.of(
          "java.lang.Math.random",
          "java.lang.StrictMath.random",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.getProperties",
          "java.lang.System.getProperty",
          "java.lang.System.getenv",
          "java.lang.System.nanoTime",
          "java.time.Clock.system",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.systemUTC",
          "java.time.ZoneId.systemDefault",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.util.UUID.randomUUID",
          "java.util.concurrent.ThreadLocalRandom.current");

  private static final Set<String> UNSEEDED_WITHOUT_ARGUMENTS =
      Set.of(
          "java.security.SecureRandom",
          "java.util.Date",
          "java.util.Random",
          "java.util.SplittableRandom");

  private HouseRules() {}

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return new ArchCondition<>("reside in a package marked @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        String message = type.getPackageName() + " has no package-info.java with @NullMarked";
        events.add(new SimpleConditionEvent(type.getPackage(), marked, message));
      }
    };
  }

  private static DescribedPredicate<JavaAccess<?>> readsAmbientInput() {
    return DescribedPredicate.describe(
        "reads the clock, the environment or unseeded randomness",
        access -> isAmbient(access.getTarget()));
  }

  private static boolean isAmbient(AccessTarget target) {
    String owner = target.getOwner().getName();
    if (AMBIENT_MEMBERS.contains(owner + "." + target.getName())) {
      return true;
    }
    return target instanceof CodeUnitAccessTarget call
        && (isNowWithoutClock(owner, call) || isUnseededRandom(owner, call));
  }

  private static boolean isNowWithoutClock(String owner, CodeUnitAccessTarget call) {
    return owner.startsWith("java.time.")
        && call.getName().equals("now")
        && call.getRawParameterTypes().stream()
            .noneMatch(type -> type.getName().equals("java.time.Clock"));
  }

  private static boolean isUnseededRandom(String owner, CodeUnitAccessTarget call) {
    return UNSEEDED_WITHOUT_ARGUMENTS.contains(owner)
        && call.getName().equals("<init>")
        && call.getRawParameterTypes().isEmpty();
  }
}
