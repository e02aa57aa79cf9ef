package nl.ongekend.taxonomy;

import nl.ongekend.testing.AbstractFormatTest;

class FormatTest extends AbstractFormatTest {}
