/** How the model is changed: guarded, recorded, undoable and announced. */
package org.throughline.core.change;
