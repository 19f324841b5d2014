package vn.sxsh.shared.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import vn.sxsh.shared.problem.CommonProblem;

/**
 * Refuses {@code ?asOf=}: an empty text is a text, but no number, date or choice. The framework
 * would take it for a parameter that is not there, and answer what was not asked.
 */
class EmptyParameters {

  private final Map<String, Set<String>> neverEmpty = new ConcurrentHashMap<>();

  @ServerRequestFilter
  void refuse(ContainerRequestContext request, SimpleResourceInfo target) {
    request
        .getUriInfo()
        .getQueryParameters()
        .forEach(
            (name, values) -> {
              if (values.contains("") && neverEmpty(target).contains(name)) {
                throw CommonProblem.MALFORMED_REQUEST.raise().at(name, "VALUE_MISSING");
              }
            });
  }

  private Set<String> neverEmpty(SimpleResourceInfo target) {
    return neverEmpty.computeIfAbsent(
        target.getResourceClass().getName() + "#" + target.getMethodName(),
        method -> read(target.getResourceClass(), target.getMethodName()));
  }

  private static Set<String> read(Class<?> resource, String methodName) {
    Set<String> names = new HashSet<>();
    for (Method method : resource.getDeclaredMethods()) {
      if (method.getName().equals(methodName)) {
        for (Parameter parameter : method.getParameters()) {
          add(parameter.getAnnotation(QueryParam.class), parameter.getType(), names);
          if (parameter.isAnnotationPresent(BeanParam.class)) {
            addFields(parameter.getType(), names);
          }
        }
      }
    }
    return names;
  }

  private static void addFields(Class<?> type, Set<String> names) {
    for (Class<?> at = type; at != Object.class; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        add(field.getAnnotation(QueryParam.class), field.getType(), names);
      }
    }
  }

  private static void add(QueryParam parameter, Class<?> type, Set<String> names) {
    if (parameter != null && type != String.class) {
      names.add(parameter.value());
    }
  }
}
