package vn.sxsh.server.web;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.sxsh.shared.problem.CommonProblem;

/** Holds the limit of a body that does not say how long it is (chunked), while it is read. */
@Provider
public class BodyLimit implements ReaderInterceptor {

  /** Looked up late: interceptors are made while the program is built, before it has settings. */
  private final Instance<HttpConfig> config;

  BodyLimit(Instance<HttpConfig> config) {
    this.config = config;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(context.getMediaType())) {
      return context.proceed();
    }
    Counting body = new Counting(context.getInputStream(), config.get().maxBody());
    context.setInputStream(body);
    try {
      return context.proceed();
    } catch (IOException | RuntimeException e) {
      // The reader wraps what the stream throws; the cause is told by the count alone.
      if (body.left < 0) {
        throw CommonProblem.TOO_LARGE.raise();
      }
      throw e;
    }
  }

  private static final class Counting extends FilterInputStream {

    private long left;

    Counting(InputStream body, long limit) {
      super(body);
      this.left = limit;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int bytes = super.read(into, offset, length);
      count(Math.max(bytes, 0));
      return bytes;
    }

    private void count(int bytes) throws IOException {
      left -= bytes;
      if (left < 0) {
        throw new IOException("the body is too large");
      }
    }
  }
}
