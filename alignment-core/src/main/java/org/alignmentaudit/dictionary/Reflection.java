package org.alignmentaudit.dictionary;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Calls into records; the first exception of the called code comes out as it is. */
final class Reflection {

    private Reflection() {}

    static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + " has no public method " + name + ".", e);
        }
    }

    static Constructor<?> constructor(Class<?> type, Class<?>... parameters) {
        try {
            return type.getDeclaredConstructor(parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + " has no such constructor.", e);
        }
    }

    static Object call(Method method, @Nullable Object target, @Nullable Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " cannot be called.", e);
        } catch (InvocationTargetException e) {
            throw unwrapped(e);
        }
    }

    /**
     * Reads what the accessor answers, as fast as code that was written by hand where the accessor is public; validation asks
     * for every value of every row.
     */
    static Function<Object, @Nullable Object> getter(Method accessor) {
        try {
            return compiled(accessor);
        } catch (IllegalAccessException | LambdaConversionException e) {
            return record -> call(accessor, record);
        }
    }

    @SuppressWarnings("unchecked") // what the factory makes is of the type that it was told
    private static Function<Object, @Nullable Object> compiled(Method accessor)
            throws IllegalAccessException, LambdaConversionException {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        MethodHandle handle = lookup.unreflect(accessor);
        CallSite site = LambdaMetafactory.metafactory(
                lookup,
                "apply",
                MethodType.methodType(Function.class),
                MethodType.methodType(Object.class, Object.class),
                handle,
                handle.type().wrap());
        try {
            return (Function<Object, @Nullable Object>) site.getTarget().invoke();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    static Object create(Constructor<?> constructor, @Nullable Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(constructor + " cannot be called.", e);
        } catch (InvocationTargetException e) {
            throw unwrapped(e);
        }
    }

    private static RuntimeException unwrapped(InvocationTargetException e) {
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
    }
}
