package nl.ongekend.eval;

import nl.ongekend.testing.AbstractFormatTest;

class FormatTest extends AbstractFormatTest {}
