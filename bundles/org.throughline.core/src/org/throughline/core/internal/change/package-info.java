/** Recording, taking back and tidying of changes, and the guards that core itself has. */
package org.throughline.core.internal.change;
