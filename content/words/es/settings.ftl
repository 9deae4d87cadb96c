# Settings and trends. This translation was not yet checked by a native clinician.
# $days: a number of days. $side: a breast, such as the message side-breast. $low, $high: the bounds of a number.

## Settings
setting-country = País
setting-language = Idioma
setting-temperature-unit = Temperatura en
setting-volume-unit = Cantidades de leche en
setting-birth-date = Día del parto
setting-days-anchor = Días desde el parto
setting-who = Cómo das leche
setting-days = { $days ->
    [one] 1 día
   *[other] { $days } días
}
unit-millilitres = ml
unit-fluid-ounces = fl oz

## What was typed
problem-whole-number = Por favor, escribe un número entero, como 20.
problem-number-range = Por favor, pon un número de { $low } a { $high }.

## Trends
trend-period = { $days ->
    [one] Hoy
   *[other] Los últimos { $days } días
}
trend-temperature = Temperatura
trend-pain = Dolor: { $side }
trend-when = Cuándo
trend-value = Valor
trend-empty = No se midió nada en este tiempo.

## Charts: $value and $mean: a number with its unit. $highest, $last: the same. $days: a number.
chart-temperature = Temperatura
chart-temperature-sentence = La más alta { $highest } ({ $highest_at }), la última { $last } ({ $last_at }).
chart-pain = Dolor en reposo
chart-pain-at-feed = Dolor al dar de mamar
chart-pain-sentence = { $side ->
    [left] Izquierda: último { $last } de 10 ({ $at }), más alto { $highest }.
   *[right] Derecha: último { $last } de 10 ({ $at }), más alto { $highest }.
}
chart-feeds = Tomas al día
chart-feeds-value = { $value ->
    [one] { $value } toma
   *[other] { $value } tomas
}
chart-amounts = Sacado al día
chart-amounts-value = { $value } ml
chart-day-only = Hoy hasta ahora: { $value }.
chart-day-sentence = { $days ->
    [one] { $mean } en el único día antes de hoy con una nota.
   *[other] { $mean } al día, de media en { $days } días antes de hoy con una nota.
}
chart-line-fever = Fiebre desde { $value }
chart-side = Lado
trend-same-place = { $side ->
    [left] Izquierda: { $count } veces en el mismo sitio en 90 días. Díselo a tu matrona o tu médico.
   *[right] Derecha: { $count } veces en el mismo sitio en 90 días. Díselo a tu matrona o tu médico.
}

## Files that come in. $count: how many. $row: the number of a row. $why: a reason.
import-is-journal = Un diario entero.
import-is-partner = Notas de otro teléfono.
import-is-table = Una tabla: { $kind }.
import-is-feedings = Baby Buddy: tomas.
import-is-pumping = Baby Buddy: sacaleches.
import-is-temperature = Baby Buddy: temperaturas del bebé. Entran como notas, porque Lattea guarda solo las tuyas.
import-is-changes = Baby Buddy: pañales.
import-span = Del { $first } al { $last }.
import-would-add = Nuevo: { $count }
import-added = Añadido: { $count }
import-would-change = Cambiaría: { $count }
import-changed = Cambiado: { $count }
import-would-delete = Borrado allí, se borraría también aquí: { $count }
import-deleted = Borrado allí, así que borrado también aquí: { $count }
import-same = Ya estaba aquí: { $count }
import-babies = Bebés: { $count }
import-refused = No se puede importar: { $count }
import-row = Fila { $row }: { $why }
import-why-time = no se puede leer su hora
import-why-to-come = su hora está por llegar
import-why-number = tiene un número que no se puede leer
import-why-range = tiene un número demasiado grande o demasiado pequeño
import-why-yes-no = lo que puede ser sí o no, no es ni lo uno ni lo otro
import-why-method = esta manera de dar leche no se anota aquí
import-why-solid-food = la comida sólida no se anota aquí
import-why-nothing = no dice ni mojado ni con caca
import-why-other-child = es de otro bebé
import-why-column = no se puede leer su columna { $name }
import-why-incomplete = falta algo para que sea una entrada
import-why-cells = tiene más o menos celdas que la primera fila
import-why-not-text = no se puede leer como texto
import-baby-temperature = Temperatura del bebé

## Babies
babies-title = Bebés
babies-name = Nombre o apodo, si quieres
babies-add = Añadir un bebé
babies-remove = Quitar a { $baby }
babies-problem-name = Un nombre puede tener hasta { $most } letras, en una línea.

## The lock
setting-lock-after = Bloquear al salir
lock-after = { $minutes ->
    [0] Enseguida
    [one] Después de { $minutes } minuto
   *[other] Después de { $minutes } minutos
}
lock-never = Nunca
