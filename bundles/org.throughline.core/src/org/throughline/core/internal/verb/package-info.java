/** The commands that core itself brings. */
package org.throughline.core.internal.verb;
