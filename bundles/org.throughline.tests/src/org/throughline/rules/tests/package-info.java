/** Tests of the rules: by hand-made situations, and on generated bases with and without planted defects. */
package org.throughline.rules.tests;
