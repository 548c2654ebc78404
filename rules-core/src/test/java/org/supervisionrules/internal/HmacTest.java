package org.supervisionrules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HmacTest {

  @Test
  void the_sum_is_that_of_the_standard() {
    // RFC 4231, test case 2.
    byte[] sum =
        new Hmac("Jefe".getBytes(StandardCharsets.US_ASCII))
            .of("what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII));

    assertThat(HexFormat.of().formatHex(sum))
        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }

  @Property
  void the_sum_is_that_of_java(
      @ForAll @Size(min = 1, max = 200) byte[] key, @ForAll @Size(max = 300) byte[] message)
      throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));

    Hmac hmac = new Hmac(key);

    assertThat(hmac.of(message)).isEqualTo(mac.doFinal(message));
    assertThat(hmac.of(message)).as("again").isEqualTo(mac.doFinal(message));
  }

  @Test
  void a_key_is_not_empty() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Hmac(new byte[0]));
  }
}
