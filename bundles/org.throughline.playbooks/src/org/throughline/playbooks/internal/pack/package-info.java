/** The handoff pack: everything that whoever takes over has to know, one small class for each section. */
package org.throughline.playbooks.internal.pack;
