package org.hearsay.knowledge.codebook;

import java.util.List;
import java.util.Map;

/**
 * Which syntactic functions fill the roles of an event.
 *
 * @param functions for each role what can fill it, best first: {@code subject}, {@code object}, {@code possessive}, {@code modifier},
 *     or a preposition
 */
public record Frame(String name, Map<Role, List<String>> functions) {
    public Frame {
        functions = Map.copyOf(functions);
    }

    public List<String> functions(Role role) {
        return functions.getOrDefault(role, List.of());
    }
}
