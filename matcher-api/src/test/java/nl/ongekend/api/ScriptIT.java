package nl.ongekend.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ongekend.api.ScriptProject.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The start script on machines that have, or lack, what it needs. */
class ScriptIT {

  @TempDir private Path folder;
  private ScriptProject project;

  @BeforeEach
  void makeProject() throws IOException {
    project = ScriptProject.in(folder.toRealPath());
  }

  @Test
  void jdk_namedByOngekendJavaHome_winsOverJavaHome() throws Exception {
    Path wanted = project.addJdk("wanted", "25.0.3");
    Path other = project.addJdk("other", "25.0.1");
    Outcome outcome =
        project
            .addJars()
            .with("ONGEKEND_JAVA_HOME", wanted)
            .with("JAVA_HOME", other)
            .run("version");
    assertThat(outcome.out()).contains("java=" + wanted + "/bin/java");
  }

  @Test
  void jdk_ofJavaHomeIsOlder_theOneInAJvmFolderIsUsed() throws Exception {
    Path found = project.addJdk("jvms/temurin-25", "25");
    Path old = project.addJdk("old", "21.0.4");
    Outcome outcome = project.addJars().with("JAVA_HOME", old).run("version");
    assertThat(outcome.out()).contains("java=" + found + "/bin/java");
  }

  @Test
  void jdk_linkedFromThePath_isFoundWhereItStands() throws Exception {
    Path jdk = project.addJdk("somewhere", "25.0.3+9");
    Files.createSymbolicLink(project.tools().resolve("java"), jdk.resolve("bin/java"));
    assertThat(project.addJars().run("version").out()).contains("java=" + jdk + "/bin/java");
  }

  @Test
  void jdk_namedButOfAnotherVersion_isReportedAndAnotherUsed() throws Exception {
    Path found = project.addJdk("jvms/temurin-25", "25.0.3");
    Path named = project.addJdk("named", "17.0.15");
    Outcome outcome = project.addJars().with("ONGEKEND_JAVA_HOME", named).run("version");
    assertThat(outcome.err())
        .startsWith(
            "ongekend: ONGEKEND_JAVA_HOME (" + named + ") holds no JDK 25; using " + found + ".\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"17.0.15", "24.0.2", "250", "26-ea"})
  void jdk_ofAnotherVersion_isNotTaken(String version) throws Exception {
    project.addJdk("jvms/other", version);
    assertThat(project.addJars().run("version").status()).isEqualTo(3);
  }

  @Test
  void jdk_withoutCompiler_isNotTaken() throws Exception {
    project.addJre("jvms/runtime-only", "25.0.3");
    assertThat(project.addJars().run("version").status()).isEqualTo(3);
  }

  @Test
  void jdk_missing_isSaidInOneLineWithTheRemedy() throws Exception {
    Outcome outcome = project.run("demo");
    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(
            "ongekend: JDK 25 is missing. Install one (for example the package temurin-25-jdk)"
                + " or set ONGEKEND_JAVA_HOME to its folder.\n");
  }

  @Test
  void jdk_missingAndJsonAsked_isSaidAsAProblemDocument() throws Exception {
    Outcome outcome = project.run("match", "--passport", "p.json", "--json");
    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith(
            "{\"type\":\"about:blank\",\"title\":\"Ongekend could not start\",\"detail\":\"")
        .endsWith("\"}\n")
        .hasLineCount(1);
  }

  @Test
  void maven_missingAndNothingBuilt_isSaidInOneLineWithTheRemedy() throws Exception {
    project.addJdk("jvms/temurin-25", "25.0.3");
    Outcome outcome = project.run("demo");
    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(
            "ongekend: Maven 3.8 or later is missing and matcher-api has to be built."
                + " Install it (for example the package maven) so that mvn is on the PATH.\n");
  }

  @Test
  void maven_tooOld_isNamedWithItsVersion() throws Exception {
    project.addJdk("jvms/temurin-25", "25.0.3");
    Outcome outcome = project.addMaven("3.6.3").run("demo");
    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.err())
        .startsWith("ongekend: Maven 3.8 or later is missing: mvn is 3.6. Install it");
    assertThat(project.listBuilds()).isEmpty();
  }

  @Test
  void build_isDoneOnceAndOnlyWhenSomethingChanged() throws Exception {
    project.addJdk("jvms/temurin-25", "25.0.3");
    project.addMaven("3.8.7").run("version");
    project.run("version");
    assertThat(project.listBuilds())
        .containsExactly(
            "mvn -B -q -Dstyle.color=never -Dmaven.test.skip=true package -pl matcher-api -am");
    project.changeSource().run("eval", "link");
    assertThat(project.listBuilds()).hasSize(2);
    assertThat(project.listBuilds().getLast()).endsWith(" package -pl eval -am");
  }

  @Test
  void build_thatFails_endsTheRunAndIsTriedAgain() throws Exception {
    project.addJdk("jvms/temurin-25", "25.0.3");
    project.addFailingMaven().addJars().changeSource();
    Outcome outcome = project.run("demo");
    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("COMPILATION ERROR\nongekend: the build failed (above).")
        .endsWith("\n");
    project.run("demo");
    assertThat(project.listBuilds()).hasSize(2);
  }

  @Test
  void dryRun_afterAChange_printsBuildAndStartAndDoesNeither() throws Exception {
    Path jdk = project.addJdk("jvms/temurin-25", "25.0.3");
    project.addMaven("3.9.9").addJars().changeSource().with("ONGEKEND_DRY_RUN", "1");
    Outcome outcome = project.run("match", "--top", "3");
    String root = project.root().toString().replace(" ", "\\ ");
    assertThat(outcome.out().lines().map(String::strip))
        .containsExactly(
            "mvn -B -q -Dstyle.color=never -Dmaven.test.skip=true package -pl matcher-api -am",
            jdk
                + "/bin/java --add-modules jdk.incubator.vector --enable-native-access=ALL-UNNAMED"
                + " -Dongekend.home.default="
                + root
                + "/data -jar "
                + root
                + "/matcher-api/target/matcher-api-1.0.jar match --top 3");
    assertThat(project.listBuilds()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"eval", "bench", "generate"})
  void command_ofTheEvaluation_goesToItsJar(String command) throws Exception {
    project.addJdk("jvms/temurin-25", "25.0.3");
    Outcome outcome = project.addJars().run("--home", "some folder", command, "--help");
    assertThat(outcome.out()).contains("<" + project.root() + "/eval/target/eval-1.0.jar>");
  }

  @Test
  void command_ofTheEvaluation_isToldOfTheScript() throws Exception {
    project.addJdk("jvms/temurin-25", "25.0.3");
    Outcome outcome = project.addJars().run("bench", "http");
    assertThat(outcome.out()).contains("<-Dongekend.script=" + project.script() + ">\n");
  }

  @Test
  void benchPeers_isBuiltOnceWithThemBesideTheBuildWithout() throws Exception {
    project.addJdk("jvms/temurin-25", "25.0.3");
    project.addMaven("3.8.7").addJars().run("bench", "peers");
    Outcome with = project.run("bench", "peers");
    Outcome without = project.run("bench", "kernel");
    assertThat(project.listBuilds())
        .containsExactly(
            "mvn -B -q -Dstyle.color=never -Dmaven.test.skip=true package -pl eval -am -Ppeers");
    assertThat(with.out()).contains("<" + project.root() + "/eval/target/peers/eval-1.0.jar>");
    assertThat(without.out()).contains("<" + project.root() + "/eval/target/eval-1.0.jar>");
  }

  @Test
  void benchAssign_isBuiltWithPeersOnlyWhenItAsksForThem() throws Exception {
    project.addJdk("jvms/temurin-25", "25.0.3");
    project.addMaven("3.8.7").run("bench", "kernel", "--peers");
    project.run("bench", "assign", "--people", "100");
    assertThat(project.listBuilds()).hasSize(1).noneMatch(build -> build.endsWith(" -Ppeers"));
    project.run("bench", "assign", "--people", "100", "--peers");
    assertThat(project.listBuilds()).hasSize(2).last().asString().endsWith(" -Ppeers");
  }

  @Test
  void command_namedLikeAnEvaluationLater_goesToTheApplication() throws Exception {
    project.addJdk("jvms/temurin-25", "25.0.3");
    Outcome outcome = project.addJars().run("read", "query", "eval");
    assertThat(outcome.out()).contains("/matcher-api/target/matcher-api-1.0.jar>");
  }

  @Test
  void script_behindALink_keepsTheWorkingFolderAndEveryArgument() throws Exception {
    project.addJdk("jvms/temurin-25", "25.0.3");
    Path elsewhere = Files.createDirectory(folder.toRealPath().resolve("elsewhere"));
    Path link = Files.createSymbolicLink(elsewhere.resolve("ok"), project.script());
    Outcome outcome = project.addJars().runFrom(elsewhere, link, "read", "query", "lasser, B1", "");
    assertThat(outcome.out())
        .contains("folder=" + elsewhere + "\n")
        .contains("<-Dongekend.home.default=" + project.root() + "/data>\n")
        .endsWith("<read>\n<query>\n<lasser, B1>\n<>\n");
  }

  @Test
  void program_isTheProcessThatWasStarted() throws Exception {
    project.addJdk("jvms/temurin-25", "25.0.3");
    Outcome outcome = project.addJars().run("version");
    assertThat(outcome.out()).contains("pid=" + outcome.pid() + "\n");
    assertThat(outcome.status()).isEqualTo(7);
  }

  @Test
  void incubatorNotice_isDropped_everyOtherLineStays() throws Exception {
    project.addJdk("jvms/temurin-25", "25.0.3");
    assertThat(project.addJars().run("version").err()).isEqualTo("a message of the program\n");
  }
}
