package nl.ongekend.api.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.TransactionSystemException;

class StoreErrorsTest {

  @ParameterizedTest
  @CsvSource({
    "08006, StoreUnavailableException",
    "53300, StoreUnavailableException",
    "57P01, StoreUnavailableException",
    "53100, StorageFullException",
    "22P05, DocumentRejectedException",
    "23505, TransactionSystemException"
  })
  void translating_stateOfTheServer_namesTheFailure(String state, String failure) {
    assertThatThrownBy(() -> fail(new SQLException("no matter what", state)))
        .extracting(thrown -> thrown.getClass().getSimpleName())
        .isEqualTo(failure);
  }

  @Test
  void translating_connectionThatThePoolClosed_isUnavailable() {
    assertThatThrownBy(() -> fail(new SQLException("Connection is closed")))
        .isInstanceOf(StoreUnavailableException.class);
  }

  private static void fail(SQLException cause) {
    StoreErrors.translating(() -> {
      throw new TransactionSystemException("commit", cause);
    });
  }
}
