# The full-screen shell's own words: places, keys, forms. $count, $part, $parts, $min, $max: numbers. $text: as given.
# This translation was not yet checked by a native clinician.

## Places and keys
screen-today = Hoy
screen-check = Chequeo
screen-massage = Masaje
screen-journal = Diario
screen-summary = Resumen
screen-learn = Aprender
screen-help = Ayuda
screen-help-now = Ayuda ya
screen-back = Atrás
screen-quit = Salir
screen-space = Espacio
screen-save = Guardar
screen-more-below = ▾ más abajo
screen-more-above = ▴ más arriba
screen-more-both = ▴ ▾ más arriba y abajo
screen-too-small = Esta ventana es un poco pequeña para nosotros. Por favor, hazla de al menos 40 de ancho y 10 de alto. Si necesitas ayuda ahora, llama al { $number }.
screen-did-not-work = No ha funcionado
screen-quote = “{ $text }”
screen-opened = abierto
screen-closed = cerrado
screen-keys = Teclas: las flechas mueven, Enter o Espacio elige, Esc vuelve. F1 o ? abre la ayuda desde cualquier sitio. F2 oscurece o aclara la página.

## Today
screen-check-go-on = Seguir con el chequeo
screen-check-start = Empezar un chequeo
screen-check-first = Primero, un chequeo
screen-see-result = Ver el resultado otra vez
screen-note = Anotar algo
screen-plan = El plan de los días
screen-reminders = Recordatorios ({ $count })
screen-reminders-title = Recordatorios
screen-reminders-lead = Desde un terminal no suena nada. lattea reminders --ics escribe estas horas para un calendario.
screen-later = Más tarde
screen-reminder-open = Hacerlo ahora
screen-settings = Ajustes
screen-not-set = sin indicar
screen-settings-lead = Elige una línea para cambiarla.
screen-days-hint = Un número entero de días. Vacío quiere decir sin indicar.

## Check
screen-check-part = Chequeo: { $name }
screen-part-of = parte { $part } de { $parts }
screen-why = Por qué lo preguntamos
screen-why-hide = Ocultar el porqué
screen-leave = Dejarlo y ver lo que es seguro
screen-from-to = Un número de { $min } a { $max }
screen-temperature-in = En { $unit }, como 37,4
screen-day-hint = Un día como 2026-05-03, o hace cuántos días
screen-optional = Puedes dejarlo en blanco.
screen-pain-keys = Pulsa de 0 a 9, o t para diez.
screen-exact-hours = Escribe cuántas horas

## Result
screen-result = Tu resultado
screen-call-number = Llama al
screen-text-number = SMS al
screen-do-now = Qué hacer
screen-why-massage = Por qué, sobre el masaje
screen-follow-up = Para no olvidar
screen-own-number = Mis propios números
screen-more-questions = Más preguntas
screen-change-answer = Cambiar una respuesta
screen-change-lead = ¿Qué respuesta quieres corregir? Lo que respondiste después se queda.
screen-answer = Responder
screen-mistake = Fue un error
screen-raised = Tus notas cambian el consejo

## Massage
screen-sources-for = A favor: { $sources }
screen-sources-against = En contra: { $sources }
screen-feel = ¿Cómo lo notas?
screen-signs = Algo ha cambiado
screen-heard = » { $text }
screen-milk-noted = Anotado: { $amount } ml
screen-stop-massage = Parar el masaje

## Journal and forms
screen-delete = Borrar
screen-undo = Deshacer
screen-older = Ver anteriores
screen-brought-back = De vuelta: { $title }
screen-bin = Borrado hace poco
screen-bring-back = Recuperar
screen-note-lead = ¿Qué quieres anotar?
screen-number-problem = Por favor, escribe un número entero, o déjalo vacío.
screen-when-problem = Por favor, escribe una hora como 02:10, o un día y una hora como 2026-05-03 02:10.
screen-form-from = ¿De dónde?
screen-form-left-minutes = Minutos en el izquierdo, si lo sabes
screen-form-right-minutes = Minutos en el derecho, si lo sabes
screen-form-bottle-ml = Biberón, ml, si lo sabes
screen-form-supplement = ¿Fue un suplemento?
screen-form-left-ml = Izquierdo, ml
screen-form-right-ml = Derecho, ml
screen-form-together-ml = Los dos en un biberón, ml
screen-form-parts = En el orden en que fue
screen-form-parts-hint = left 12, right 9, bottle 60 (izquierdo, derecho, biberón). Deja fuera un número que no sepas.
screen-form-pain-at-feed = Dolor al dar de mamar, 0 a 10
screen-form-course = Si es un antibiótico: cada cuánto y durante cuánto tiempo, con tus palabras
screen-form-massage = Si preguntaste por un masaje suave: ¿te dijo que sí?
screen-edit = Cambiar
screen-form-way = ¿Cómo?
screen-form-temperature = Tu temperatura
screen-form-site = ¿Dónde la mediste?
screen-form-after = ¿Habías tomado antes algo para el dolor o la fiebre?
screen-form-side = ¿Qué lado?
screen-form-signs = ¿Qué notas?
screen-form-place = ¿En qué parte?
screen-form-pain = ¿Cuánto duele?
screen-form-size = Ancho de la zona, mm
screen-form-medicine = Su nombre, como lo conoces
screen-form-flags = ¿Para qué es?
screen-form-nappy = ¿Qué había en el pañal?
screen-form-text = Tu nota
screen-form-who = ¿Quién fue?
screen-form-said = ¿Qué dijo?
screen-form-baby = ¿Qué bebé?
screen-form-kept = Esto es de antes. Aún no está guardado.
screen-form-afresh = Empezar de nuevo
screen-form-when = ¿Cuándo?
screen-form-when-hint = Vacío quiere decir ahora. O escribe 02:10, o 2026-05-03 02:10.
screen-form-whose = ¿De quién es el número?
screen-form-number = El número

## Keeping the journal
screen-keep = Copia de seguridad
screen-lock = Bloquear
screen-hand-over = Enseñarlo a alguien y bloquear lo demás
screen-go-without = Seguir sin mi diario
screen-backup-with-passphrase = Hacer una copia con frase de contraseña
screen-backup-with-key = Hacer una copia con clave de recuperación
screen-backup-file = El archivo, como lattea.age
screen-backup-passphrase = La frase de contraseña
screen-backup-again = La misma otra vez
screen-backup-secret = Su frase de contraseña o clave de recuperación
screen-backup-make = Hacer la copia
screen-backup-look = Mirar qué contiene
screen-backup-no-file = Por favor, escribe el nombre del archivo.
screen-backup-not-the-same = Las dos no son iguales. Por favor, escríbelas de nuevo.

## Summary
screen-summary-empty = No hay ningún diario abierto, así que no hay nada que resumir.

## Learn
screen-sources = Fuentes
screen-for-you = Para ti ahora
screen-all-cards = Todas las fichas
screen-find = Buscar en la lista
screen-find-none = Ninguna ficha tiene estas palabras.
screen-differs = Donde nuestra primera fuente difiere ({ $count })
screen-differs-title = Donde nuestra primera fuente difiere
screen-differs-lead = Lattea empezó con un artículo. Donde las guías de hoy dicen otra cosa, seguimos las guías.
screen-differs-said = Decía: { $text }

## Help
screen-not-safe = No siento seguridad con mis pensamientos
screen-own-numbers = Tus propios números
screen-own-none = Ninguno todavía. Añade el número de tu matrona, para tenerlo aquí cuando lo necesites.
screen-own-add = Añadir un número propio
screen-country = Elige tu país
