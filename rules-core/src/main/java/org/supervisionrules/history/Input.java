package org.supervisionrules.history;

import java.io.Serializable;

/**
 * A file that was checked.
 *
 * @param path the path as the user gave it
 * @param digest {@code sha256:} and the hash of its bytes
 * @param histories how many histories it holds, those with problems included
 */
public record Input(String path, String digest, int histories) implements Serializable {}
