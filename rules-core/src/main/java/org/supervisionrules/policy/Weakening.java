package org.supervisionrules.policy;

import java.io.Serializable;

/**
 * A value of a local pack that asks for less than the pack it extends.
 *
 * @param requirement the id of the requirement
 * @param parent what the parent asks: {@code every 4 weeks}
 * @param here what this pack asks: {@code every 6 weeks}
 * @param because the reason the pack gives
 */
public record Weakening(String requirement, String parent, String here, String because)
    implements Serializable {}
