# What only a screen that is touched says: how it looks, what a button shows or copies.
# This translation was not yet checked by a native clinician.

## Showing and copying
phone-show-big = Ver en grande
phone-show-small = Ver en pequeño
phone-copy = Copiar
phone-copy-number = Copiar el número

## How it looks
phone-look = Aspecto
phone-look-light = Claro
phone-look-dark = Oscuro
phone-look-night = Tenue, para la noche
phone-screenshots = Permitir capturas de pantalla
phone-screenshots-hint = Mientras esto esté desactivado, las capturas de pantalla y la lista de aplicaciones abiertas no muestran nada de Lattea.

## The first start
phone-onboarding-country = ¿Dónde estás? Mostramos los números a los que llamar allí.
phone-onboarding-birth = ¿Cuándo fue el parto? Puedes dejarlo sin poner: entonces vamos con el cuidado de las primeras 6 semanas.
phone-onboarding-units = ¿Cómo das leche, y qué unidades usas?
phone-done = Listo
phone-begin = Empezar

## The breast, to be tapped
phone-both = Los dos
phone-tap-place = Toca el sitio, o elígelo en la lista.
phone-left = Izquierdo
phone-right = Derecho
phone-bottle = Biberón
phone-lump = Un bulto
phone-warm = Caliente
phone-hard = Duro o firme
phone-new-colour = Un color nuevo
phone-wet = Mojado
phone-dirty = Con caca
phone-form-left = Se conserva el borrador.
phone-by-pump = Con sacaleches
phone-by-hand = A mano
phone-lowers-fever = Baja el dolor o la fiebre
phone-antibiotic = Es un antibiótico

## The summary, the backup, the lock
phone-hand-over-no-lock = Este teléfono no tiene bloqueo de pantalla, así que no podemos mantener privado lo demás. En vez de eso, envía la página.
phone-hand-over-pin = Para que solo quede abierta esta página, fíjala con los medios del teléfono. En un iPhone es el Acceso Guiado: tres pulsaciones en el botón lateral.
phone-hand-over-note = ¿Quieres anotar lo que te dijeron?
phone-hand-over-note-yes = Anotar
phone-hand-over-note-no = Ahora no
phone-sections = Qué contiene
phone-form-pdf-a4 = PDF en papel A4
phone-form-pdf-letter = PDF en papel carta
phone-form-plain = Solo texto
phone-form-csv = Tabla para hoja de cálculo
phone-form-fhir = Archivo para el sistema de la consulta
phone-show-typed = Ver lo que escribo
phone-lock-now = Bloquear ahora
