# La página de archivos: lo que sale del diario en un archivo, lo que recibe otro teléfono y lo que entra.
# $count: a number of entries. $kind: a kind of entry. $line: the number of a line. $child: the number of a child in the file.
# This translation was not yet checked by a native clinician.

## The page
files-title = Archivos
files-text = Llévate tus notas, comparte algunas con otro teléfono o trae notas de otro sitio.
files-not-locked = Estos archivos no están cerrados: quien tenga uno puede leerlo. Para una copia cerrada, haz una copia de seguridad.
files-nothing = Todavía no hay nada en tu diario, así que no hay nada que sacar.
files-save = Guardar el archivo
files-send = Enviarlo
files-kind = { $kind } ({ $count })
files-made = { $count ->
    [one] Guardado y leído de nuevo: 1 entrada.
   *[other] Guardado y leído de nuevo: { $count } entradas.
}

## What goes out
files-whole = Todo en un archivo
files-whole-text = Todo tu diario con tus ajustes y tus propios números, en JSON. Lattea puede volver a leerlo.
files-table = Una tabla para una hoja de cálculo
files-table-text = Las entradas de un tipo, como están ahora, en CSV.
files-partner = Para otro teléfono
files-partner-text = Van las tomas, la leche extraída, los pañales y los bebés. Marca qué más puede ir, solo para este archivo.

## What comes in
files-in = Traer un archivo
files-in-text = Un archivo de Lattea (JSON o CSV), un archivo de otro teléfono o una tabla CSV de Baby Buddy: tomas, extracción, temperatura o pañales. Sus horas se leen como la hora de donde estás ahora.
files-in-look = Primero ves lo que entraría. Nada cambia hasta que lo digas.
files-in-choose = Elegir un archivo
files-in-take = Traerlo
files-ask-unit = Las cantidades de este archivo están en
files-ask-child = El bebé { $child } de este archivo es

## What can be put right
files-problem-nothing = Todavía no hay nada para este archivo, así que no se escribió ninguno.
files-problem-place = El archivo no se pudo escribir ahí, así que no hay ninguno. Elige otro sitio.
files-problem-empty = Este archivo está vacío. No entró nada. Elígelo otra vez o expórtalo de nuevo.
files-problem-unknown = Lattea no conoce este archivo. No entró nada. Elige un archivo de Lattea, de otro teléfono o de Baby Buddy.
files-problem-newer = Este archivo es de un Lattea más nuevo. No entró nada. Actualiza Lattea y prueba otra vez.
files-problem-cut-short = Este archivo se corta en la línea { $line }. No entró nada. Cópialo o expórtalo otra vez.
files-problem-unreadable = La línea { $line } de este archivo no es como la escribe Lattea. No entró nada. Expórtalo otra vez.
files-problem-too-long = Una línea de este archivo es más larga de lo que puede ser una entrada. No entró nada. Elige otro archivo.
files-problem-reading = Este archivo no se pudo leer hasta el final. No entró nada. Prueba otra vez.
