/** What one can do with a knowledge base, and the contracts that others implement. */
package org.throughline.core;
