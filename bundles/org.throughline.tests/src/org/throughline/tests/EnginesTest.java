package org.throughline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Examples and properties run side by side, as bundles; verify fails when one of the two engines ran nothing. */
class EnginesTest {

    @Test
    void examplesRunInsideTheFramework() {
        assertEquals("org.throughline.tests", FrameworkUtil.getBundle(EnginesTest.class).getSymbolicName());
    }

    @Property
    boolean propertiesRunWithGeneratedValues(@ForAll String text) {
        return new StringBuilder(text).reverse().reverse().toString().equals(text);
    }
}
