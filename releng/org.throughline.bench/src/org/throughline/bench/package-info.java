/** Measures how fast Throughline is against a floor or a peer in the same run. Run by hand, not by the tests. */
package org.throughline.bench;
