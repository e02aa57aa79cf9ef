package nl.ongekend.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessCodeTest {

  @Test
  void random_thousandTimes_isTwelveOfThe32AndNeverTheSame() {
    assertThat(Stream.generate(AccessCode::random).limit(1000).map(AccessCode::letters))
        .doesNotHaveDuplicates()
        .allMatch(letters -> letters.matches("[0-9A-HJKMNP-TV-Z]{12}"));
  }

  @Test
  void onPaper_always_isThreeGroupsOfFour() {
    assertThat(new AccessCode("7K2MX0QD94TV").onPaper()).isEqualTo("7K2M-X0QD-94TV");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7K2M-X0QD-94TV", "7k2mx0qd94tv", " 7k2m xOqd 94tu ", "7K2M–X0QD.94TV"})
  void find_howeverItIsTyped_isTheCode(String typed) {
    assertThat(AccessCode.find(typed)).contains(new AccessCode("7K2MX0QD94TV"));
  }

  @Test
  void find_lettersThatLookLikeDigits_areTheDigits() {
    assertThat(AccessCode.find("IL0O-1111-0000")).contains(new AccessCode("110011110000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7K2M-X0QD", "7K2M-X0QD-94TV-1", "7K2M-X0QD-94T*", "привет-привет"})
  void find_whatNoCodeIs_isAbsent(String typed) {
    assertThat(AccessCode.find(typed)).isEmpty();
  }

  @Test
  void toString_ofACode_doesNotShowIt() {
    assertThat(AccessCode.random()).hasToString("AccessCode");
  }
}
