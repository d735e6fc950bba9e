package se.websesam.audit.service;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import se.websesam.audit.domain.AccessAction;
import se.websesam.audit.domain.AccessLogEntry.How;
import se.websesam.audit.domain.AccessLogEntry.What;
import se.websesam.audit.domain.AccessOutcome;
import se.websesam.shared.domain.BusinessRuleViolation;
import se.websesam.shared.domain.BusinessRuleViolations;
import se.websesam.shared.domain.LoggedObject;
import se.websesam.shared.domain.PatientRelated;
import se.websesam.shared.domain.SearchedFor;
import se.websesam.shared.view.Page;

/** Bound to every bean in {@code ejb-jar.xml}: each call of a logged use case leaves one row. */
public class AccessLogInterceptor {

  /** Refusals of a search that mean: no such person. */
  private static final Collection<String> MISSES = java.util.Set.of("V-ID-03", "V-ID-04");

  @Inject private AccessJournal journal;

  @AroundInvoke
  Object log(InvocationContext call) throws Exception {
    Logged logged = call.getMethod().getAnnotation(Logged.class);
    if (logged == null) {
      return call.proceed();
    }
    PatientRelated asked = first(call.getParameters(), PatientRelated.class);
    SearchedFor searched = first(call.getParameters(), SearchedFor.class);
    try {
      Object result = call.proceed();
      PatientRelated whom = asked != null ? asked : first(found(result), PatientRelated.class);
      journal.write(
          what(logged, logged.value(), objectId(call, result), searched, rows(result)),
          new How(AccessOutcome.OK, null),
          whom,
          searched);
      return result;
    } catch (BusinessRuleViolation | BusinessRuleViolations e) {
      boolean missed = searched != null && MISSES.contains(e.getMessage());
      journal.writeApart(
          what(
              logged,
              missed ? AccessAction.SEARCH_MISS : logged.value(),
              objectId(call, null),
              searched,
              0),
          new How(missed ? AccessOutcome.OK : AccessOutcome.REFUSED, e.getMessage()),
          asked,
          searched);
      throw e;
    } catch (Exception e) {
      journal.writeApart(
          what(logged, logged.value(), objectId(call, null), searched, 0),
          new How(AccessOutcome.FAILED, e.getClass().getSimpleName()),
          asked,
          searched);
      throw e;
    }
  }

  private static What what(
      Logged logged, AccessAction action, String objectId, SearchedFor searched, Integer rows) {
    return new What(
        action, logged.object(), objectId, rows, searched == null ? null : searched.reason());
  }

  /** What the result says it is, else what was asked for. */
  private static String objectId(InvocationContext call, Object result) {
    LoggedObject named = first(found(result), LoggedObject.class);
    if (named == null) {
      named = first(call.getParameters(), LoggedObject.class);
    }
    return named != null ? named.objectId() : marked(call);
  }

  private static String marked(InvocationContext call) {
    Parameter[] parameters = call.getMethod().getParameters();
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i].isAnnotationPresent(ObjectId.class)) {
        Object value = call.getParameters()[i];
        return value instanceof Long ? "#" + value : (String) value;
      }
    }
    return null;
  }

  private static Object[] found(Object result) {
    return new Object[] {result instanceof Optional<?> optional ? optional.orElse(null) : result};
  }

  private static Integer rows(Object result) {
    if (result instanceof Page<?> page) {
      return page.rows().size();
    }
    if (result instanceof Collection<?> rows) {
      return rows.size();
    }
    return found(result)[0] == null ? 0 : 1;
  }

  private static <T> T first(Object[] values, Class<T> type) {
    return values == null
        ? null
        : Arrays.stream(values)
            .flatMap(v -> type.isInstance(v) ? Stream.of(type.cast(v)) : Stream.empty())
            .findFirst()
            .orElse(null);
  }
}
