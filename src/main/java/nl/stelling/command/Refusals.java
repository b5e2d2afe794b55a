// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.command;

import nl.stelling.words.Key;
import nl.stelling.words.Words;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What does not fit on a command line, in one line that says what would. */
final class Refusals {

    private Refusals() {}

    /** @param typed all that was typed, for a refusal that names no part of it */
    static String of(ParameterException refused, String typed, Words words) {
        String command = refused.getCommandLine().getCommandSpec().qualifiedName();
        return switch (refused) {
            case UnmatchedArgumentException unmatched ->
                words.of(Key.ARGS_UNKNOWN, unmatched.getUnmatched().getFirst(), command);
            case OverwrittenOptionException twice -> words.of(Key.ARGS_TWICE, name(twice.getOverwritten()));
            case MissingParameterException missing ->
                words.of(Key.ARGS_MISSING, missing.getMissing().getFirst().paramLabel(), command);
            default ->
                words.of(Key.ARGS_UNKNOWN, typed, command);
        };
    }

    /** A command that only names others. */
    static String missingCommand(ParseResult asked, Words words) {
        return words.of(Key.ARGS_MISSING, words.of(Key.ARGS_LABEL_COMMAND), asked.commandSpec().qualifiedName());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
