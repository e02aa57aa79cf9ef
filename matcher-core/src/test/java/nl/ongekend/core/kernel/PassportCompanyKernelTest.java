package nl.ongekend.core.kernel;

import java.util.List;

/** What a person is answered does not depend on who is searched for together with him or her. */
class PassportCompanyKernelTest extends KernelContractTest {

  private static final int COMPANY = 3;

  @Override
  Direction direction(KernelWorld world, int queries, List<Integer> sizes) {
    return new CompanyDirection(world, Math.max(COMPANY, queries), sizes);
  }
}
