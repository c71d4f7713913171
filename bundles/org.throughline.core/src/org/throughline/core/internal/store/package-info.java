/** The files of a knowledge base: reading untrusted ones, and saving so that nothing is lost. */
package org.throughline.core.internal.store;
