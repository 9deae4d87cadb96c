# What only the apps on a phone say: places, switches, the first start, handing the phone over.
# This translation was not yet checked by a native clinician.

## Places and buttons
phone-settings = Ajustes
phone-trends = Evolución
phone-plan = Plan
phone-close = Cerrar
phone-opening = Abriendo…
phone-table = Ver como tabla
phone-chart = Ver como imagen

## The first start
phone-welcome = ¿Cuidados en casa, o pedir ayuda?
phone-welcome-text = Lattea te ayuda a decidir, a cualquier hora, sin internet.
phone-welcome-private = Nada sale de este teléfono si no lo envías tú.
phone-welcome-no-doctor = Lattea no es un médico. No nombra enfermedades.
phone-welcome-check = Me siento mal ahora: empezar un chequeo
phone-welcome-set-up = Configurar, 1 minuto más o menos

## A feed that is going on
phone-feed-start = Iniciar un cronómetro
phone-feed-break = Una pausa
phone-feed-end = La toma ha terminado
phone-feed-drop = Eso no fue una toma

## In a session
phone-voice = Voz
phone-buzz = Vibración
phone-timer = Temporizador

## Summary
phone-question = Mi pregunta
phone-name = Mi nombre o mis iniciales
phone-hand-over = Enseñarlo: pasar el teléfono
phone-hand-over-text = Quien lo lea ve solo esta página. Lo demás que hay aquí sigue bloqueado.
phone-hand-over-end = Bloquear y volver a tomar el teléfono
phone-send = Enviar o guardar
phone-shares = Compartido antes
phone-shares-forget = Vaciar esta lista

## Backup
phone-backup-save = Guardar una copia de seguridad
phone-backup-key = Crear una clave de recuperación
phone-backup-passphrase = Frase de contraseña
phone-backup-old-key = Clave de recuperación
phone-backup-choose = Elegir una copia
phone-backup-look = Mirar antes qué contiene

## The phone's own lock; the phone says it, before the journal is open
phone-face-id = Lattea te pide que muestres la cara para abrir tu diario.
