package org.throughline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

/** The tests run inside the product's own framework. */
class BundlesTest {

    @Test
    void runsAsABundle() {
        var bundle = FrameworkUtil.getBundle(BundlesTest.class);
        assertNotNull(bundle);
        assertEquals("org.throughline.tests", bundle.getSymbolicName());
    }
}
