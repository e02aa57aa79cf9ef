package nl.ongekend.core.kernel;

import java.util.List;

class VacancyKernelTest extends KernelContractTest {

  @Override
  Direction direction(KernelWorld world, int queries, List<Integer> sizes) {
    return new VacancyDirection(world, queries, sizes);
  }
}
