package org.supervisionrules.formats.html;

/**
 * Words in a drawing.
 *
 * @param look what they look like: a class of the page's style
 */
record Caption(String look, int x, int y, String words) {}
