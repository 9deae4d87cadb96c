# Words that only the terminal shell says: headings of its pages, and how to answer line by line.
# $number: a phone number. $label: whose it is. $hours: when somebody answers. $name: a name.
# This translation was not yet checked by a native clinician.

## Headings
terminal-numbers = Números
terminal-do-now = Qué hacer ahora
terminal-massage = Masaje
terminal-follow-up = Para enseñar a alguien
terminal-reasons = Por qué
terminal-and-more = { $count ->
    [one] una pregunta más
   *[other] { $count } preguntas más
}
terminal-more-reasons = { $count ->
    [one] Y una razón más, abajo.
   *[other] Y { $count } razones más, abajo.
}
terminal-latest = Últimas notas
terminal-next = Qué puedes hacer
terminal-cards = Fichas
terminal-differ = Donde nuestras fuentes difieren
terminal-said = Un texto más antiguo dice: { $text }
terminal-we-do = Lo que hacemos: { $text }
terminal-why = Por qué: { $text }
terminal-who = Quién lo dice: { $text }
terminal-against = Quién no está de acuerdo: { $text }
terminal-own-numbers = Tus propios números

## Numbers
terminal-call = Llama al { $number }: { $label }
terminal-text = SMS al { $number }: { $label }
terminal-hours = { $line } ({ $hours })
terminal-not-safe = Si tienes pensamientos que te asustan: { $text }
terminal-my-midwife = Mi matrona
terminal-own-midwife = { $name }, mi matrona

## The check, line by line
terminal-part = Parte { $part } de { $parts }: { $name }
terminal-how = Responde con los números de delante; si son varios, con espacios entre ellos. b vuelve atrás, q para y muestra lo que sabemos hasta ahora, h muestra números para llamar. Enter después de cada respuesta.
terminal-keys = (b: atrás, q: parar aquí, h: números para llamar)
terminal-type-number = Escribe un número de { $min } a { $max }.
terminal-type-temperature = Escríbela como en el termómetro, en { $unit }. Si es otra unidad, escríbela también, como 99,3 F o 37,4 C.
terminal-type-day = Escribe el día, como 2026-05-03, o hace cuántos días.
terminal-type-hours = O escribe las horas, como 30h.
terminal-not-read = No hemos podido leerlo. Por favor, responde con lo que está delante de una línea.
terminal-answer-first = Por favor, escribe primero una de las respuestas.
terminal-already = Esto ya vale. Puedes parar con q, o seguir para una nota más completa.
terminal-resumed = Empezaste este chequeo a las { $time }. Seguimos desde ahí. b vuelve atrás.
terminal-left-early = Paraste aquí. Lo que no se respondió cuenta como no sabido.
terminal-more = Unas preguntas más pueden completar la nota. m: más, Enter: listo.
terminal-rest-quiet = Y { $count } preguntas más: no, o nada ahí.
terminal-chosen = { $question } { $answer }

## A session, line by line
terminal-choose = ¿Cuál? Escribe su número, o q para dejarlo.
terminal-session-keys = Enter: ya o seguir. p: pausa. s: parar. 0 a 10: cuánto duele. x: algo ha cambiado. b: atrás. k: dejarlo fuera.
terminal-sign-keys = { $question } Escribe x con el número, como x1.
terminal-time-left = queda: { $time }
terminal-input-over = Ya no responde nadie, así que hemos parado aquí. Queda guardado.
terminal-interrupted = Parado desde fuera. Lo que hiciste hasta ahora queda guardado; primero va un chequeo nuevo.
terminal-not-chosen = No se empezó nada.

## What was kept
terminal-set-country = País: { $name }
terminal-set-midwife = Guardado: { $name }, { $number }
terminal-set-birth = Parto: { $date }
terminal-set-language = Idioma: { $name }
terminal-set-units = Temperaturas en { $unit }
terminal-brought-back = Recuperado: { $title }, { $detail }
terminal-exported = { $count ->
    [one] Se escribió una entrada en { $path }.
   *[other] Se escribieron { $count } entradas en { $path }.
}
terminal-set-reminders = Recordatorios: { $text }
terminal-set-quiet = Horas de silencio: { $text }
terminal-set-still = Dibujos quietos: { $text }
terminal-set-hide-babies = Todo sobre bebés oculto: { $text }
terminal-reminders-later = Para aplazar uno: lattea reminders later NÚMERO MODO. Modos: { $ways }
terminal-reminders-no-number = No hay ningún recordatorio con este número. lattea reminders muestra la lista.
terminal-reminders-written = { $count ->
    [one] Se escribió un recordatorio en { $path }.
   *[other] Se escribieron { $count } recordatorios en { $path }.
} Un calendario muestra las horas y no de qué tratan.
terminal-preview-only = Esto es una vista previa: no se ha cambiado nada. Quita --preview para importarlo.
terminal-no-feed = No hay ninguna toma en marcha.
terminal-private = Este archivo no está cifrado. Quien pueda leerlo puede leer tu diario.
terminal-shared = Escrito en { $path }, y anotado en tu registro de lo compartido como { $digest }.
terminal-shared-goes = El archivo se quita cuando Lattea vuelve a empezar, o después de una hora. Llévatelo antes.
terminal-shares-none = No se ha compartido nada.
terminal-shares-forgotten = El registro de lo compartido está borrado. Lo que compartiste sigue donde fue a parar.
terminal-shares-unknown = Nadie puede saber quién lo recibió.
terminal-summary-written = Escrito en { $path }, exactamente como lo muestra este comando sin archivo.
terminal-share-locked = El archivo se abre con su frase de contraseña, en cualquier programa para archivos age. Dísela a quien lo lea por otra vía que el archivo.
