package org.throughline.cli.internal;

import java.time.LocalDate;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;

/** Results as JSON: empty fields are written as null, dates as ISO text. */
final class Json {

    private static final Gson GSON = new GsonBuilder().serializeNulls().setPrettyPrinting().disableHtmlEscaping()
            .registerTypeAdapter(LocalDate.class,
                    (JsonSerializer<LocalDate>) (date, type, context) -> new JsonPrimitive(date.toString()))
            .create();

    private Json() {}

    static String text(Object data) {
        return GSON.toJson(data);
    }
}
