# Keeping the journal and ending it: backups, a journal that can't be opened, the lock, erasing everything.
# $count, $of: numbers of entries. $days: a number of days. $size: the size of a file. $date: a day and time. $from, $to: days. $file: a file's name.
# This translation was not yet checked by a native clinician.

## Backup
backup-title = Copia de seguridad
backup-holds = { $count ->
    [one] Una copia de seguridad es un solo archivo cerrado que contiene todo tu diario: ahora, 1 entrada.
   *[other] Una copia de seguridad es un solo archivo cerrado que contiene todo tu diario: ahora, { $count } entradas.
}
backup-only-way = La llave de tu diario nunca sale de este dispositivo, y la copia de seguridad del teléfono no incluye Lattea. Una copia de seguridad propia es el único camino a un teléfono nuevo.
backup-passphrase = Una buena frase de contraseña son seis palabras que no tienen nada que ver entre sí. Apúntala y guárdala en un lugar seguro. Sin ella nadie puede abrir el archivo, y nosotros tampoco.
backup-recovery-key = O creamos para ti una clave de recuperación. Se muestra una sola vez: imprímela o apúntala.
backup-restore = Recuperar una copia de seguridad
backup-made = { $count ->
    [one] Copia de seguridad guardada y leída para comprobarla: { $size }, 1 entrada.
   *[other] Copia de seguridad guardada y leída para comprobarla: { $size }, { $count } entradas.
}
backup-keep = Guarda una copia lejos de este dispositivo, y guarda lo que la abre en otro lugar.
backup-keep-key = Esta clave abre la copia de seguridad. No se vuelve a mostrar: imprímela o apúntala ahora.
backup-none = Aún no hay copia de seguridad
backup-last = { $days ->
    [0] Última copia de seguridad: hoy
    [one] Última copia de seguridad: { $date }, hace 1 día
   *[other] Última copia de seguridad: { $date }, hace { $days } días
}
today-backup-old = Tu última copia de seguridad tiene { $days } días. Con una nueva, tus notas no se pierden si se pierde este dispositivo.
today-backup-none = Todavía no hay copia de seguridad de tus notas. Con una, no se pierden si se pierde este dispositivo.
size-kilobytes = { $number } kB
size-megabytes = { $number } MB

## Looking into a backup
backup-look-made = Hecha el { $date }
backup-look-entries = { $count ->
    [one] 1 entrada, del { $from }
   *[other] { $count } entradas, del { $from } al { $to }
}
backup-look-babies = { $count ->
    [one] 1 bebé
   *[other] { $count } bebés
}
backup-look-draft = Un chequeo empezado
backup-look-replace = Ponerla en lugar de mi diario. Lo que hay aquí se guarda aparte, no se borra.
backup-look-restore = Añadir a mi diario. Lo que hay aquí se queda.

## Bringing back
restore-done = { $count ->
    [0] Todo lo de esta copia ya está aquí.
    [one] Se ha recuperado 1 entrada.
   *[other] Se han recuperado { $count } entradas.
}
restore-changed = { $count ->
    [one] 1 entrada estaba aquí en otra versión. Vale la más nueva, y la otra queda guardada en su historial.
   *[other] { $count } entradas estaban aquí en otra versión. Valen las más nuevas, y las otras quedan guardadas en su historial.
}
restore-same = { $count ->
    [one] 1 entrada ya estaba aquí.
   *[other] { $count } entradas ya estaban aquí.
}
restore-kept = Lo que había aquí antes se conserva: { $file }
restore-deleted = { $count ->
    [one] 1 entrada está marcada como borrada en la copia.
   *[other] { $count } entradas están marcadas como borradas en la copia.
}

## What can be put right
backup-problem-nothing = Todavía no hay nada en tu diario, así que no hay nada que copiar.
backup-problem-foreign = Este archivo no es una copia de seguridad de Lattea. Elige otro archivo.
backup-problem-broken = Esta copia está dañada o cortada. No se ha recuperado nada. Prueba con otro ejemplar de la copia.
backup-problem-large = Este archivo es demasiado grande para una copia de seguridad. Elige otro archivo.
backup-problem-newer = Esta copia se hizo con una Lattea más nueva. Actualiza Lattea para abrirla.
backup-problem-passphrase = Esa frase de contraseña no abre este archivo. Prueba otra vez: cada letra, cada espacio y cada mayúscula cuenta.
backup-problem-recovery-key = Esa clave de recuperación no abre este archivo, o el archivo está dañado. Busca la clave que se creó con él.
backup-problem-needs-passphrase = Esta copia se hizo con una frase de contraseña, no con una clave de recuperación.
backup-problem-needs-recovery-key = Esta copia se hizo con una clave de recuperación. La clave empieza por AGE-SECRET-KEY-1.
backup-problem-hard = Este archivo pide mucho más trabajo que nuestras copias, así que no lo hemos abierto. Elige otro archivo.
backup-problem-weak = Esta frase de contraseña es demasiado fácil de adivinar, así que no se ha hecho ninguna copia. Prueba con seis palabras que no tengan nada que ver entre sí.
backup-problem-length = Por favor, escribe una frase de contraseña de 1 a 256 letras, cifras, signos y espacios.
backup-problem-not-a-key = Esto no es una clave de recuperación. Una clave así empieza por AGE-SECRET-KEY-1 y tiene 74 caracteres.

## A journal that can't be opened
recovery-key-lost = No podemos abrir tu diario en este dispositivo
recovery-key-lost-text = Su llave se ha perdido o es otra. Tu diario sigue aquí, sin cambios. Una copia de seguridad es la manera de recuperar tus notas.
recovery-refuses = No se entregó la llave de tu diario
recovery-refuses-text = Tu diario sigue aquí, sin cambios. Desbloquéalo y prueba otra vez.
recovery-damaged = No se puede leer tu diario
recovery-damaged-text = No se ha borrado nada. Podemos guardar aparte el archivo dañado y copiar lo que todavía se puede leer.
recovery-newer = Tu diario es de una Lattea más nueva
recovery-newer-text = No se ha cambiado nada. Actualiza Lattea para abrirlo.
recovery-blocked = Ahora mismo no se puede abrir tu diario
recovery-blocked-text = { $problem }
recovery-still-works = El chequeo y los números para llamar funcionan sin tu diario. El masaje sigue cerrado, porque no podemos ver lo que hubo antes.
recovery-try-again = Probar otra vez
recovery-salvage = Leer lo que se puede leer
recovery-restore = Recuperar una copia de seguridad
recovery-start-new = Empezar de nuevo y conservar el archivo viejo
recovery-opened = Tu diario vuelve a estar abierto.
recovery-started-new = Se ha empezado un diario nuevo. El archivo viejo se conserva: { $file }
recovery-salvaged = { $of ->
    [one] Se encontró 1 entrada, y se pudo leer: { $count }. El archivo dañado se conserva: { $file }
   *[other] Entradas que se pudieron leer: { $count } de { $of }. El archivo dañado se conserva: { $file }
}

## Lock
lock-title = Lattea está bloqueada
lock-text = Los números para llamar funcionan sin desbloquear.
lock-unlock = Desbloquear
lock-help = Ayuda ya

## Erase everything
erase-title = ¿Borrar todo?
erase-holds = { $count ->
    [one] 1 entrada se irá para siempre, con su historial, tus ajustes y tus propios números.
   *[other] { $count } entradas se irán para siempre, con su historial, tus ajustes y tus propios números.
}
erase-unread = No se puede leer tu diario. Se irá para siempre, con todo lo que se conservó de él.
erase-no-way-back = No hay vuelta atrás. Solo una copia de seguridad podría recuperarlo.
erase-backup-first = Guardar antes una copia de seguridad
erase-now = Borrar todo
erase-done = Todo está borrado.
erase-elsewhere = Las copias que enviaste o guardaste en otro lugar siguen allí.

## In the terminal
# $word: the word that has to be typed.
recovery-nothing = Tu diario se puede abrir. No hay nada que recuperar.
recovery-sound = Todas las páginas y todas las tablas de tu diario están bien.
erase-word = borrar
erase-type = Para seguir, escribe { $word } y pulsa Enter. Cualquier otra cosa deja todo como está.
erase-not-done = No se ha borrado nada.
key-locked = La llave de tu diario está cerrada con tu frase de contraseña. Lattea la pide desde ahora.
key-plain = La llave de tu diario vuelve a ser un archivo sin frase de contraseña, que solo tú puedes leer.
share-problem-weak = Esta frase de contraseña es demasiado fácil de adivinar, así que no se hizo ningún archivo. Prueba con seis palabras que no tengan nada que ver entre sí.
