# What stopped a screen, for the few things that a person can do something about.
# $code: a number to name when asking for help. This translation was not yet checked by a native clinician.

error-locked = Lattea está bloqueada
    .text = Desbloquea tu teléfono y prueba otra vez. El chequeo y los números para llamar funcionan sin eso.
error-key-lost = La llave de tu diario se ha perdido
    .text = Tu diario sigue aquí, sin cambios. Recupera una copia de seguridad, o empieza un diario nuevo. El chequeo funciona en los dos casos.
error-journal-damaged = No se puede leer tu diario
    .text = No se ha borrado nada. Recupera una copia de seguridad, o empieza un diario nuevo. El chequeo funciona en los dos casos.
error-journal-newer = Tu diario es de una Lattea más nueva
    .text = No se ha cambiado nada. Actualiza Lattea para abrirlo. El chequeo funciona en los dos casos.
error-storage-full = Este teléfono está lleno
    .text = Tu última entrada no está guardada. Haz un poco de sitio y prueba otra vez.
error-stale = Esto ha cambiado
    .text = Por favor, mira otra vez la pantalla.
error-in-use = Tu diario ya está abierto
    .text = Otra Lattea lo está usando. Cierra esa primero.
error-internal = Algo ha ido mal por nuestra parte
    .text = Código { $code }. Por favor, prueba otra vez. Lo que guardaste antes está a salvo.
