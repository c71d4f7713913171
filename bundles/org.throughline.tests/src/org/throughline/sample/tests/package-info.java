/** The sample district: what it holds, and the situations that are planted in it. */
package org.throughline.sample.tests;
