// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.voice;

import java.util.List;
import java.util.stream.Stream;
import nl.stelling.present.Aloud.Part;

/**
 * A speech service, and how it is asked. What is to be said goes to the standard input of its process: it never stands in
 * a command, and nobody sees it in a list of processes.
 */
public enum Engine {
    /** Speech Dispatcher, the service of most desktops with Linux. */
    SPEECH_DISPATCHER,
    /** The synthesizer behind it, where it stands by itself. */
    ESPEAK,
    /** The voice of macOS. */
    SAY,
    /** The voice of Windows. */
    SAPI;

    /** Reads the language from the first line, how loud from the second, and says the rest; ends with 3 where no voice has that language. */
    private static final String SAPI_SCRIPT = """
            [Console]::InputEncoding = [Text.Encoding]::UTF8; \
            Add-Type -AssemblyName System.Speech; \
            $voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; \
            $tag = [Console]::In.ReadLine(); \
            $fit = $voice.GetInstalledVoices() | Where-Object { $_.Enabled -and \
            $_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq $tag } | Select-Object -First 1; \
            if (-not $fit) { exit 3 }; \
            $voice.SelectVoice($fit.VoiceInfo.Name); \
            $voice.Volume = [int][Console]::In.ReadLine(); \
            $voice.Speak([Console]::In.ReadToEnd())""";
    private static final int FULL = 100;
    private static final List<String> POWER_SHELL = List.of("powershell", "-NoProfile", "-NonInteractive", "-Command");

    /** Those that a system may have, the one to try first first. */
    public static List<Engine> of(String operatingSystem) {
        if (operatingSystem.startsWith("Windows")) {
            return List.of(SAPI);
        }
        return operatingSystem.startsWith("Mac") ? List.of(SAY) : List.of(SPEECH_DISPATCHER, ESPEAK);
    }

    /** A command that ends well where this service can be used. */
    List<String> probe() {
        return switch (this) {
            case SPEECH_DISPATCHER -> List.of("spd-say", "--list-output-modules");
            case ESPEAK -> List.of("espeak-ng", "--version");
            case SAY -> List.of("say", "-v", "?");
            case SAPI -> with(POWER_SHELL, "Add-Type -AssemblyName System.Speech");
        };
    }

    /** A command that says what is on its standard input, and ends when that has been heard. */
    List<String> command(Part part, Volume volume) {
        String tag = part.language().base().tag();
        return switch (this) {
            case SPEECH_DISPATCHER ->
                loud(List.of("spd-say", "--pipe-mode", "--wait", "--language", tag), "--volume", volume);
            case ESPEAK -> loud(List.of("espeak-ng", "-v", tag, "--stdin"), "-a", volume);
            case SAY -> List.of("say", "-v", tag.equals("nl") ? "Xander" : "Samantha", "-f", "-");
            case SAPI -> with(POWER_SHELL, SAPI_SCRIPT);
        };
    }

    /** Speech Dispatcher counts from -100 to 100, espeak from 0 to the 100 that it has of itself. */
    private List<String> loud(List<String> command, String option, Volume volume) {
        return switch (volume) {
            case Volume.Usual _ -> command;
            case Volume.Percents(var percents) -> Stream.concat(command.stream(),
                    Stream.of(option, String.valueOf(this == SPEECH_DISPATCHER ? 2 * percents - FULL : percents)))
                    .toList();
        };
    }

    /** What goes to its standard input. */
    String input(Part part, Volume volume) {
        return switch (this) {
            // A line that begins so would be a command to the service
            case SPEECH_DISPATCHER -> part.text().replace("!-!", " ") + "\n";
            case ESPEAK -> part.text() + "\n";
            // It is told by commands within the text: no text of ours may be one
            case SAY -> sayLoud(volume) + part.text().replace("[[", " ") + "\n";
            case SAPI -> part.language().base().tag() + "\n" + sapiLoud(volume) + "\n" + part.text() + "\n";
        };
    }

    /** In full, which is how this service begins. */
    private static int sapiLoud(Volume volume) {
        return switch (volume) {
            case Volume.Usual _ -> FULL;
            case Volume.Percents(var percents) -> percents;
        };
    }

    private static String sayLoud(Volume volume) {
        return switch (volume) {
            case Volume.Usual _ -> "";
            case Volume.Percents(var percents) ->
                "[[volm %d.%02d]] ".formatted(percents / FULL, percents % FULL);
        };
    }

    /** A command without which the service would go on when its process is gone; empty when none is needed. */
    List<String> cancel() {
        return this == SPEECH_DISPATCHER ? List.of("spd-say", "--cancel") : List.of();
    }

    private static List<String> with(List<String> command, String last) {
        return Stream.concat(command.stream(), Stream.of(last)).toList();
    }
}
