import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Prints a line for each pattern of the first file: 1 for a text of the second in which it is found, else 0. */
class Matches {
  static List<String> read(String file) throws IOException {
    return Files.readAllLines(Path.of(file)).stream()
        .map(line -> new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8))
        .toList();
  }

  public static void main(String[] args) throws IOException {
    var texts = read(args[1]);
    for (var pattern : read(args[0])) {
      var compiled = Pattern.compile(pattern);
      var line = new StringBuilder();
      for (var text : texts) line.append(compiled.matcher(text).find() ? 1 : 0);
      System.out.println(line);
    }
  }
}
