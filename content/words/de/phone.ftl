# What only the apps on a phone say: places, switches, the first start, handing the phone over.
# This translation was not yet checked by a native clinician.

## Places and buttons
phone-settings = Einstellungen
phone-trends = Verlauf
phone-plan = Plan
phone-close = Schließen
phone-opening = Wird geöffnet…
phone-table = Als Tabelle zeigen
phone-chart = Als Bild zeigen

## The first start
phone-welcome = Pflege zu Hause, oder Hilfe holen?
phone-welcome-text = Lattea hilft dir beim Entscheiden, zu jeder Stunde, ohne Internet.
phone-welcome-private = Nichts verlässt dieses Telefon, außer du verschickst es.
phone-welcome-no-doctor = Lattea ist kein Arzt und keine Ärztin. Lattea nennt keine Krankheiten.
phone-welcome-check = Ich fühle mich jetzt krank: Check beginnen
phone-welcome-set-up = Einrichten, etwa 1 Minute

## A feed that is going on
phone-feed-start = Timer starten
phone-feed-break = Eine Pause
phone-feed-end = Das Stillen ist vorbei
phone-feed-drop = Das war kein Stillen

## In a session
phone-voice = Stimme
phone-buzz = Vibrieren
phone-timer = Timer

## Summary
phone-question = Meine Frage
phone-name = Mein Name oder Initialen
phone-hand-over = Zeigen: Telefon weitergeben
phone-hand-over-text = Wer liest, sieht nur diese Seite. Alles andere hier bleibt gesperrt.
phone-hand-over-end = Sperren und Telefon zurücknehmen
phone-send = Senden oder speichern
phone-shares = Bisher geteilt
phone-shares-forget = Diese Liste leeren

## Backup
phone-backup-save = Sicherung speichern
phone-backup-key = Wiederherstellungsschlüssel machen
phone-backup-passphrase = Passphrase
phone-backup-old-key = Wiederherstellungsschlüssel
phone-backup-choose = Sicherung wählen
phone-backup-look = Zuerst hineinschauen

## The phone's own lock; the phone says it, before the journal is open
phone-face-id = Lattea bittet dich, dein Gesicht zu zeigen, um dein Tagebuch zu öffnen.
