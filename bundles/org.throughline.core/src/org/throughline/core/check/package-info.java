/** Rules and what they remark. */
package org.throughline.core.check;
