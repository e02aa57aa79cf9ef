package nl.ongekend.api.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.ongekend.api.problem.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuessablePasswordsTest {

  private static final String ACCOUNT = "anna.visser";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "passwordpassword",
        "Welkom123456!",
        "P@ssw0rd2026!",
        "Zomer2026Zomer2026",
        "qwertyuiop1234",
        "poiuytrewq4321",
        "1qaz2wsx3edc",
        "aaaaaaaaaaaaaaaa",
        "abcabcabcabcabc",
        "anna-visser-1998",
        "V1sser4nnaVisser",
        "OngekendOngekend1",
        "!!!!!!!!!!!!!!",
        "ditisgeheim12"
      })
  void password_thatAnybodyWouldTry_isRefusedAndNotRepeated(String password) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> GuessablePasswords.refuse(ACCOUNT, password))
        .withMessageStartingWith("a password must not be one that many people have")
        .withMessageNotContaining(password);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "four words nobody guesses",
        "kast trein 7 paraplu",
        "x9!Lq2#vTz8@",
        "summer in my village is long",
        "\u1230\u120b\u121d \u12a5\u1295\u12f4\u1275 \u1290\u1205"
      })
  void password_ofOnesOwn_isTaken(String password) {
    assertThatCode(() -> GuessablePasswords.refuse(ACCOUNT, password)).doesNotThrowAnyException();
  }
}
