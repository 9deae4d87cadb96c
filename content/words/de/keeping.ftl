# Keeping the journal and ending it: backups, a journal that can't be opened, the lock, erasing everything.
# $count, $of: numbers of entries. $days: a number of days. $size: the size of a file. $date: a day and time. $from, $to: days. $file: a file's name.
# This translation was not yet checked by a native clinician.

## Backup
backup-title = Sicherung
backup-holds = { $count ->
    [one] Eine Sicherung ist eine einzige verschlossene Datei mit deinem ganzen Tagebuch: jetzt 1 Eintrag.
   *[other] Eine Sicherung ist eine einzige verschlossene Datei mit deinem ganzen Tagebuch: jetzt { $count } Einträge.
}
backup-only-way = Der Schlüssel zu deinem Tagebuch verlässt dieses Gerät nie, und eine Sicherung des Telefons enthält Lattea nicht. Eine eigene Sicherung ist der einzige Weg auf ein neues Telefon.
backup-passphrase = Eine gute Passphrase besteht aus sechs Wörtern, die nichts miteinander zu tun haben. Schreib sie auf und bewahr sie an einem sicheren Ort auf. Ohne sie kann niemand die Datei öffnen, und wir auch nicht.
backup-recovery-key = Oder wir machen einen Wiederherstellungsschlüssel für dich. Er wird ein einziges Mal gezeigt: Druck ihn aus oder schreib ihn auf.
backup-restore = Eine Sicherung zurückholen
backup-made = { $count ->
    [one] Sicherung gespeichert und zur Probe gelesen: { $size }, 1 Eintrag.
   *[other] Sicherung gespeichert und zur Probe gelesen: { $size }, { $count } Einträge.
}
backup-keep = Bewahr eine Kopie getrennt von diesem Gerät auf, und was sie öffnet, an einem anderen Ort.
backup-keep-key = Dieser Schlüssel öffnet die Sicherung. Er wird nicht noch einmal gezeigt: Druck ihn jetzt aus, oder schreib ihn auf.
backup-none = Noch keine Sicherung
backup-last = { $days ->
    [0] Letzte Sicherung: heute
    [one] Letzte Sicherung: { $date }, vor 1 Tag
   *[other] Letzte Sicherung: { $date }, vor { $days } Tagen
}
today-backup-old = Deine letzte Sicherung ist { $days } Tage alt. Mit einer neuen bleiben deine Notizen erhalten, wenn dieses Gerät verloren geht.
today-backup-none = Von deinen Notizen gibt es noch keine Sicherung. Mit einer bleiben sie erhalten, wenn dieses Gerät verloren geht.
size-kilobytes = { $number } kB
size-megabytes = { $number } MB

## Looking into a backup
backup-look-made = Erstellt am { $date }
backup-look-entries = { $count ->
    [one] 1 Eintrag, vom { $from }
   *[other] { $count } Einträge, vom { $from } bis zum { $to }
}
backup-look-babies = { $count ->
    [one] 1 Baby
   *[other] { $count } Babys
}
backup-look-draft = Ein angefangener Check
backup-look-replace = An die Stelle meines Tagebuchs setzen. Was hier ist, wird beiseitegelegt, nicht gelöscht.
backup-look-restore = In mein Tagebuch dazu. Was hier ist, bleibt.

## Bringing back
restore-done = { $count ->
    [0] Alles in dieser Sicherung ist schon hier.
    [one] 1 Eintrag wurde zurückgeholt.
   *[other] { $count } Einträge wurden zurückgeholt.
}
restore-changed = { $count ->
    [one] 1 Eintrag war hier in einer anderen Fassung. Die neueste gilt, die andere ist in seinem Verlauf aufgehoben.
   *[other] { $count } Einträge waren hier in einer anderen Fassung. Die neuesten gelten, die anderen sind in ihrem Verlauf aufgehoben.
}
restore-same = { $count ->
    [one] 1 Eintrag war schon hier.
   *[other] { $count } Einträge waren schon hier.
}
restore-kept = Was vorher hier war, ist aufgehoben: { $file }
restore-deleted = { $count ->
    [one] 1 Eintrag ist in der Sicherung als gelöscht markiert.
   *[other] { $count } Einträge sind in der Sicherung als gelöscht markiert.
}

## What can be put right
backup-problem-nothing = In deinem Tagebuch steht noch nichts, darum gibt es nichts zu sichern.
backup-problem-foreign = Diese Datei ist keine Sicherung von Lattea. Wähl eine andere Datei.
backup-problem-broken = Diese Sicherung ist beschädigt oder abgeschnitten. Nichts wurde zurückgeholt. Versuch es mit einer anderen Kopie davon.
backup-problem-large = Diese Datei ist zu groß für eine Sicherung. Wähl eine andere Datei.
backup-problem-newer = Diese Sicherung ist von einem neueren Lattea. Aktualisiere Lattea, um sie zu öffnen.
backup-problem-passphrase = Diese Passphrase öffnet die Datei nicht. Versuch es noch einmal: Jeder Buchstabe und jedes Leerzeichen zählt, und auch Groß und Klein.
backup-problem-recovery-key = Dieser Wiederherstellungsschlüssel öffnet die Datei nicht, oder die Datei ist beschädigt. Such den Schlüssel, der mit ihr gemacht wurde.
backup-problem-needs-passphrase = Diese Sicherung wurde mit einer Passphrase gemacht, nicht mit einem Wiederherstellungsschlüssel.
backup-problem-needs-recovery-key = Diese Sicherung wurde mit einem Wiederherstellungsschlüssel gemacht. Er beginnt mit AGE-SECRET-KEY-1.
backup-problem-hard = Diese Datei verlangt viel mehr Rechenarbeit als unsere Sicherungen, darum haben wir sie nicht geöffnet. Wähl eine andere Datei.
backup-problem-weak = Diese Passphrase ist zu leicht zu erraten, darum wurde keine Sicherung gemacht. Versuch es mit sechs Wörtern, die nichts miteinander zu tun haben.
backup-problem-length = Bitte tipp eine Passphrase mit 1 bis 256 Buchstaben, Ziffern, Zeichen und Leerzeichen ein.
backup-problem-not-a-key = Das ist kein Wiederherstellungsschlüssel. So einer beginnt mit AGE-SECRET-KEY-1 und hat 74 Zeichen.

## A journal that can't be opened
recovery-key-lost = Wir können dein Tagebuch auf diesem Gerät nicht öffnen
recovery-key-lost-text = Der Schlüssel dazu ist weg, oder es ist ein anderer. Dein Tagebuch ist noch da, unverändert. Mit einer Sicherung kommen deine Notizen zurück.
recovery-refuses = Der Schlüssel zu deinem Tagebuch wurde nicht herausgegeben
recovery-refuses-text = Dein Tagebuch ist noch da, unverändert. Entsperr es und versuch es noch einmal.
recovery-damaged = Dein Tagebuch lässt sich nicht lesen
recovery-damaged-text = Nichts wurde gelöscht. Wir können die beschädigte Datei beiseitelegen und herauskopieren, was noch zu lesen ist.
recovery-newer = Dein Tagebuch ist von einem neueren Lattea
recovery-newer-text = Nichts wurde geändert. Aktualisiere Lattea, um es zu öffnen.
recovery-blocked = Dein Tagebuch lässt sich gerade nicht öffnen
recovery-blocked-text = { $problem }
recovery-still-works = Der Check und die Nummern zum Anrufen gehen auch ohne dein Tagebuch. Die Massage bleibt zu, weil wir nicht sehen können, was vorher war.
recovery-try-again = Noch einmal versuchen
recovery-salvage = Lesen, was noch zu lesen ist
recovery-restore = Eine Sicherung zurückholen
recovery-start-new = Neu anfangen, alte Datei behalten
recovery-opened = Dein Tagebuch ist wieder offen.
recovery-started-new = Ein neues Tagebuch hat begonnen. Die alte Datei ist aufgehoben: { $file }
recovery-salvaged = { $of ->
    [one] 1 Eintrag wurde gefunden, davon lesbar: { $count }. Die beschädigte Datei ist aufgehoben: { $file }
   *[other] Lesbar: { $count } von { $of } Einträgen. Die beschädigte Datei ist aufgehoben: { $file }
}

## Lock
lock-title = Lattea ist gesperrt
lock-text = Die Nummern zum Anrufen sind auch ohne Entsperren da.
lock-unlock = Entsperren
lock-help = Hilfe jetzt

## Erase everything
erase-title = Alles löschen?
erase-holds = { $count ->
    [one] 1 Eintrag ist dann für immer weg, mit seinem Verlauf, deinen Einstellungen und deinen eigenen Nummern.
   *[other] { $count } Einträge sind dann für immer weg, mit ihrem Verlauf, deinen Einstellungen und deinen eigenen Nummern.
}
erase-unread = Dein Tagebuch lässt sich nicht lesen. Es ist dann für immer weg, mit allem, was davon aufgehoben wurde.
erase-no-way-back = Es gibt keinen Weg zurück. Nur eine Sicherung könnte es zurückbringen.
erase-backup-first = Zuerst eine Sicherung speichern
erase-now = Alles löschen
erase-done = Alles ist gelöscht.
erase-elsewhere = Kopien, die du verschickt oder woanders gespeichert hast, bleiben dort.

## In the terminal
# $word: the word that has to be typed.
recovery-nothing = Dein Tagebuch lässt sich öffnen. Es gibt nichts wiederherzustellen.
recovery-sound = Jede Seite und jede Tabelle deines Tagebuchs ist heil.
erase-word = löschen
erase-type = Um weiterzumachen, tipp { $word } ein und drück Enter. Alles andere lässt alles, wie es ist.
erase-not-done = Nichts wurde gelöscht.
key-locked = Der Schlüssel zu deinem Tagebuch ist mit deiner Passphrase verschlossen. Lattea fragt ab jetzt danach.
key-plain = Der Schlüssel zu deinem Tagebuch ist wieder eine einfache Datei ohne Passphrase, die nur du lesen kannst.
share-problem-weak = Diese Passphrase lässt sich zu leicht erraten, darum wurde keine Datei gemacht. Versuch es mit sechs Wörtern, die nichts miteinander zu tun haben.
