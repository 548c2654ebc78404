import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.File;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Lists the breaches of a JSON report: subject, requirement, due, actual or a dash; one a line. */
public final class ListBreaches {
  public static void main(String[] args) throws IOException {
    try (JsonParser report = new JsonFactory().createParser(new File(args[0]))) {
      Map<String, String> result = new HashMap<>();
      Map<String, String> finding = new HashMap<>();
      boolean inFindings = false;
      int depth = 0;
      for (JsonToken token = report.nextToken(); token != null; token = report.nextToken()) {
        String name = report.currentName();
        if (token == JsonToken.START_ARRAY && "findings".equals(name)) {
          inFindings = true;
        } else if (token == JsonToken.END_ARRAY && "findings".equals(name)) {
          inFindings = false;
        } else if (token == JsonToken.START_OBJECT && inFindings && depth++ == 0) {
          finding.clear();
        } else if (token == JsonToken.END_OBJECT && inFindings && --depth == 0) {
          if ("breached".equals(finding.get("outcome"))) {
            System.out.println(
                String.join(
                    " ",
                    result.get("subject"),
                    result.get("requirement"),
                    finding.getOrDefault("due", "-"),
                    finding.getOrDefault("actual", "-")));
          }
        } else if (token == JsonToken.VALUE_STRING && (!inFindings || depth == 1)) {
          (inFindings ? finding : result).put(name, report.getText());
        }
      }
    }
  }
}
