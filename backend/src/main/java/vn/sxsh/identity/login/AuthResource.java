package vn.sxsh.identity.login;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Logging in and out. */
@Path("/auth")
@Tag(name = "auth", description = "Đăng nhập, làm mới phiên và đăng xuất.")
@PermitAll
public class AuthResource {

  private final AuthService auth;
  private final IdentityConfig config;

  AuthResource(AuthService auth, IdentityConfig config) {
    this.auth = auth;
    this.config = config;
  }

  @GET
  @Path("/options")
  @Operation(operationId = "getLoginOptions", summary = "Cách đăng nhập của hệ thống này")
  public LoginOptions options() {
    return auth.options();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/login")
  @Operation(operationId = "login", summary = "Đăng nhập bằng tên và mật khẩu")
  public RestResponse<TokenResponse> login(
      @Valid @NotNull LoginRequest request, HttpServerRequest http) {
    return tokens(auth.login(request), request.isDevice(), http);
  }

  @POST
  @Path("/refresh")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "refreshSession", summary = "Đổi mã làm mới lấy cặp mã mới")
  public RestResponse<TokenResponse> refresh(
      @CookieParam(RefreshCookie.NAME) String cookie,
      @RequestBody(
              required = false,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = RefreshRequest.class)))
          @Valid
          RefreshRequest request,
      HttpServerRequest http) {
    boolean device = request != null && request.refreshToken() != null;
    String token = device ? request.refreshToken() : cookie;
    if (token == null || token.isBlank()) {
      throw IdentityProblem.SESSION_ENDED.raise();
    }
    return tokens(auth.refresh(token), device, http);
  }

  @POST
  @Path("/logout")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "logout", summary = "Đăng xuất")
  @APIResponse(responseCode = "204", description = "Phiên đã kết thúc")
  public RestResponse<Void> logout(
      @CookieParam(RefreshCookie.NAME) String cookie,
      @RequestBody(
              required = false,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = RefreshRequest.class)))
          @Valid
          RefreshRequest request,
      HttpServerRequest http) {
    String token =
        request != null && request.refreshToken() != null ? request.refreshToken() : cookie;
    if (token != null && !token.isBlank()) {
      auth.logout(token);
    }
    return RestResponse.ResponseBuilder.<Void>noContent().cookie(RefreshCookie.gone(http)).build();
  }

  @POST
  @Path("/token")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(
      operationId = "issueMachineToken",
      summary = "Cấp mã cho hệ thống khác (OAuth2 client credentials)")
  public MachineTokenResponse token(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      @FormParam("grant_type") String grantType,
      @FormParam("client_id") String clientId,
      @FormParam("client_secret") String clientSecret) {
    ClientCredentials client =
        ClientCredentials.read(authorization, grantType, clientId, clientSecret);
    return auth.machine(client.id(), client.secret());
  }

  private RestResponse<TokenResponse> tokens(
      AuthService.Tokens tokens, boolean device, HttpServerRequest http) {
    TokenResponse body =
        new TokenResponse(tokens.access(), tokens.expiresIn(), device ? tokens.refresh() : null);
    RestResponse.ResponseBuilder<TokenResponse> response =
        RestResponse.ResponseBuilder.ok(body).header(HttpHeaders.CACHE_CONTROL, "no-store");
    if (!device) {
      long seconds = config.browserSession().toSeconds();
      response.cookie(RefreshCookie.of(tokens.refresh(), seconds, http));
    }
    return response.build();
  }
}
