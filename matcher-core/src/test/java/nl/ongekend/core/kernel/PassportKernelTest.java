package nl.ongekend.core.kernel;

import java.util.List;

class PassportKernelTest extends KernelContractTest {

  @Override
  Direction direction(KernelWorld world, int queries, List<Integer> sizes) {
    return new PassportDirection(world, queries, sizes);
  }
}
