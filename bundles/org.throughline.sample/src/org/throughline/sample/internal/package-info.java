/** The sample district and the seeded generator. */
package org.throughline.sample.internal;
