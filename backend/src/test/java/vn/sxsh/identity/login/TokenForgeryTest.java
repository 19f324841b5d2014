package vn.sxsh.identity.login;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sxsh.identity.AccountFixture;
import vn.sxsh.identity.account.Role;

/** Nobody but this program can make a token that this program accepts. */
@QuarkusTest
class TokenForgeryTest {

  @ConfigProperty(name = "sxsh.data-dir")
  String dataDir;

  private AccountFixture.Saved leader;
  private EllipticCurveJsonWebKey key;

  @BeforeEach
  void somebody() throws Exception {
    leader = AccountFixture.of(Role.LEADER).save();
    String jwk = Files.readString(Path.of(dataDir, "keys", "signing.jwk"));
    key = (EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(jwk);
  }

  @Test
  void theProgramsOwnTokenIsAccepted() throws Exception {
    assertThat(status(leader.token())).isEqualTo(200);
    assertThat(status(signed(claims(), key))).isEqualTo(200);
  }

  @Test
  void whatCannotBeAnOwnTokenIsRefused() throws Exception {
    EllipticCurveJsonWebKey foreign = EcJwkGenerator.generateJwk(EllipticCurves.P256);
    foreign.setKeyId(key.getKeyId());
    String[] parts = leader.token().split("\\.");
    String jwks = Files.readString(Path.of(dataDir, "keys", "jwks.json"));
    byte[] publicKey = key.getPublicKey().getEncoded();

    Map<String, String> forged = new LinkedHashMap<>();
    forged.put("no algorithm", none(claims()));
    forged.put("HS256 with the public key", hmac(claims(), publicKey));
    forged.put(
        "HS256 with the published set", hmac(claims(), jwks.getBytes(StandardCharsets.UTF_8)));
    forged.put(
        "HS256 with a known secret",
        hmac(claims(), "secretsecretsecretsecretsecretsecret".getBytes(StandardCharsets.UTF_8)));
    forged.put("another key of that name", signed(claims(), foreign));
    forged.put("a key in the header", embedded(foreign));
    forged.put("a key name that is a path", named("../../../../dev/null", foreign));
    forged.put("a key address", addressed(foreign));
    forged.put("changed claims", parts[0] + "." + encode(claims().toJson()) + "." + parts[2]);
    forged.put("flipped signature", parts[0] + "." + parts[1] + "." + flip(parts[2]));
    forged.put("cut signature", parts[0] + "." + parts[1] + "." + parts[2].substring(0, 40));
    forged.put("no signature", parts[0] + "." + parts[1] + ".");
    forged.put("zero signature", parts[0] + "." + parts[1] + "." + encode("\0".repeat(64)));
    forged.put("no token", "x");
    forged.put("7 kB", leader.token() + "A".repeat(7_000));
    forged.forEach((what, token) -> assertThat(status(token)).as(what).isEqualTo(401));
  }

  @Test
  void anOwnTokenOfAnotherPurposeOrTimeIsRefused() throws Exception {
    JwtClaims issuer = claims();
    issuer.setIssuer("https://example.org");
    JwtClaims audience = claims();
    audience.setAudience("another-api");
    JwtClaims noAudience = claims();
    noAudience.unsetClaim("aud");
    JwtClaims expired = claims();
    expired.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() - 120));
    JwtClaims future = claims();
    future.setNotBeforeMinutesInThePast(-10);
    JwtClaims nobody = claims();
    nobody.setSubject(UUID.randomUUID().toString());
    JwtClaims noSubject = claims();
    noSubject.setSubject("quantri");
    JwtClaims oldEpoch = claims();
    oldEpoch.setClaim("epoch", 7);
    JwtClaims noEpoch = claims();
    noEpoch.unsetClaim("epoch");

    Map<String, JwtClaims> wrong = new LinkedHashMap<>();
    wrong.put("issuer", issuer);
    wrong.put("audience", audience);
    wrong.put("no audience", noAudience);
    wrong.put("expired", expired);
    wrong.put("not yet", future);
    wrong.put("unknown account", nobody);
    wrong.put("a name for an id", noSubject);
    wrong.put("another epoch", oldEpoch);
    wrong.put("no epoch", noEpoch);
    for (Map.Entry<String, JwtClaims> entry : wrong.entrySet()) {
      assertThat(status(signed(entry.getValue(), key))).as(entry.getKey()).isEqualTo(401);
    }
    given().get("/api/v1/me").then().statusCode(401).body("code", equalTo("NOT_AUTHENTICATED"));
  }

  private int status(String token) {
    return given().header("Authorization", "Bearer " + token).get("/api/v1/me").statusCode();
  }

  private JwtClaims claims() {
    JwtClaims claims = new JwtClaims();
    claims.setSubject(leader.id().toString());
    claims.setClaim("upn", leader.username());
    claims.setIssuer("sxsh");
    claims.setAudience("sxsh-api");
    claims.setIssuedAtToNow();
    claims.setGeneratedJwtId();
    claims.setExpirationTimeMinutesInTheFuture(10);
    claims.setClaim("epoch", 0);
    return claims;
  }

  private static JsonWebSignature signature(JwtClaims claims, EllipticCurveJsonWebKey by) {
    JsonWebSignature jws = new JsonWebSignature();
    jws.setPayload(claims.toJson());
    jws.setKey(by.getPrivateKey());
    jws.setKeyIdHeaderValue(by.getKeyId());
    jws.setAlgorithmHeaderValue("ES256");
    jws.setHeader("typ", "JWT");
    return jws;
  }

  private static String signed(JwtClaims claims, EllipticCurveJsonWebKey by) throws Exception {
    return signature(claims, by).getCompactSerialization();
  }

  private String embedded(EllipticCurveJsonWebKey foreign) throws Exception {
    JsonWebSignature jws = signature(claims(), foreign);
    jws.setJwkHeader(foreign);
    return jws.getCompactSerialization();
  }

  private String named(String kid, EllipticCurveJsonWebKey foreign) throws Exception {
    JsonWebSignature jws = signature(claims(), foreign);
    jws.setKeyIdHeaderValue(kid);
    return jws.getCompactSerialization();
  }

  private String addressed(EllipticCurveJsonWebKey foreign) throws Exception {
    JsonWebSignature jws = signature(claims(), foreign);
    jws.setHeader("jku", "http://127.0.0.1:1/jwks.json");
    return jws.getCompactSerialization();
  }

  private static String hmac(JwtClaims claims, byte[] secret) throws Exception {
    JsonWebSignature jws = new JsonWebSignature();
    jws.setPayload(claims.toJson());
    jws.setKey(new HmacKey(secret));
    jws.setAlgorithmHeaderValue("HS256");
    return jws.getCompactSerialization();
  }

  private static String none(JwtClaims claims) throws Exception {
    JsonWebSignature jws = new JsonWebSignature();
    jws.setPayload(claims.toJson());
    jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
    jws.setAlgorithmHeaderValue("none");
    return jws.getCompactSerialization();
  }

  private static String flip(String signature) {
    char first = signature.charAt(0) == 'A' ? 'B' : 'A';
    return first + signature.substring(1);
  }

  private static String encode(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
