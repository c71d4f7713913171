/** The index of a knowledge base behind the contract of core, and the command that searches it. */
package org.throughline.search.internal;
