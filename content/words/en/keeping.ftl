# Keeping the journal and ending it: backups, a journal that can't be opened, the lock, erasing everything.
# $count, $of: numbers of entries. $days: a number of days. $size: the size of a file. $date: a day and time. $from, $to: days. $file: a file's name.

## Backup
backup-title = Backup
backup-holds = { $count ->
    [one] A backup is one locked file that holds your whole journal: 1 entry now.
   *[other] A backup is one locked file that holds your whole journal: { $count } entries now.
}
backup-only-way = The key to your journal never leaves this device, and a phone backup does not include Lattea. A backup of your own is the only way to a new phone.
backup-passphrase = A good passphrase is six words that have nothing to do with each other. Write it down and keep it in a safe place. Nobody can open the file without it, and we can't either.
backup-recovery-key = Or we make a recovery key for you. It is shown once: print it or write it down.
backup-restore = Bring back a backup
backup-made = { $count ->
    [one] Backup saved and read back: { $size }, 1 entry.
   *[other] Backup saved and read back: { $size }, { $count } entries.
}
backup-keep = Keep a copy away from this device, and keep what opens it somewhere else.
backup-keep-key = This key opens the backup. It is not shown again: print it, or write it down now.
backup-none = No backup yet
backup-last = { $days ->
    [0] Last backup: today
    [one] Last backup: { $date }, 1 day ago
   *[other] Last backup: { $date }, { $days } days ago
}
today-backup-old = Your last backup is { $days } days old. A new one keeps your notes safe if this device is lost.
today-backup-none = There is no backup of your notes yet. With one, they are safe if this device is lost.
size-kilobytes = { $number } kB
size-megabytes = { $number } MB

## Looking into a backup
backup-look-made = Made on { $date }
backup-look-entries = { $count ->
    [one] 1 entry, from { $from }
   *[other] { $count } entries, from { $from } to { $to }
}
backup-look-babies = { $count ->
    [one] 1 baby
   *[other] { $count } babies
}
backup-look-draft = A check that was begun
backup-look-replace = Put it in place of my journal. What is here is kept aside, not deleted.
backup-look-restore = Add to my journal. What is here stays.

## Bringing back
restore-done = { $count ->
    [0] Everything in this backup is here already.
    [one] 1 entry was brought back.
   *[other] { $count } entries were brought back.
}
restore-changed = { $count ->
    [one] 1 entry was here in another version. The newest one stands, the other is kept in its history.
   *[other] { $count } entries were here in another version. The newest ones stand, the others are kept in their history.
}
restore-same = { $count ->
    [one] 1 entry was here already.
   *[other] { $count } entries were here already.
}
restore-kept = What was here before is kept: { $file }
restore-deleted = { $count ->
    [one] 1 entry is marked as deleted in the backup.
   *[other] { $count } entries are marked as deleted in the backup.
}

## What can be put right
backup-problem-nothing = There is nothing in your journal yet, so there is nothing to back up.
backup-problem-foreign = This file is not a backup of Lattea. Choose another file.
backup-problem-broken = This backup is damaged or cut short. Nothing was brought back. Try another copy of it.
backup-problem-large = This file is too large for a backup. Choose another file.
backup-problem-newer = This backup was made by a newer Lattea. Update Lattea to open it.
backup-problem-passphrase = That passphrase does not open this file. Try again: every letter, space and capital counts.
backup-problem-recovery-key = That recovery key does not open this file, or the file is damaged. Look for the key that was made with it.
backup-problem-needs-passphrase = This backup was made with a passphrase, not with a recovery key.
backup-problem-needs-recovery-key = This backup was made with a recovery key. It begins with AGE-SECRET-KEY-1.
backup-problem-hard = This file asks for far more work than our backups do, so we did not open it. Choose another file.
backup-problem-weak = This passphrase is too easy to guess, so no backup was made. Try six words that have nothing to do with each other.
share-problem-weak = This passphrase is too easy to guess, so no file was made. Try six words that have nothing to do with each other.
backup-problem-length = Please type a passphrase of 1 to 256 letters, digits, signs and spaces.
backup-problem-not-a-key = This is not a recovery key. One begins with AGE-SECRET-KEY-1 and has 74 letters and digits.

## A journal that can't be opened
recovery-key-lost = We can't open your journal on this device
recovery-key-lost-text = The key to it is gone or is another one. Your journal is still here, unchanged. A backup is the way to bring your notes back.
recovery-refuses = Your journal's key was not handed out
recovery-refuses-text = Your journal is still here, unchanged. Unlock it and try again.
recovery-damaged = Your journal can't be read
recovery-damaged-text = Nothing was deleted. We can keep the damaged file aside and copy out what can still be read.
recovery-newer = Your journal is from a newer Lattea
recovery-newer-text = Nothing was changed. Update Lattea to open it.
recovery-blocked = Your journal can't be opened right now
recovery-blocked-text = { $problem }
recovery-still-works = The check and the numbers to call work without your journal. Massage stays closed, because we can't see your history.
recovery-try-again = Try again
recovery-salvage = Read what can be read
recovery-restore = Bring back a backup
recovery-start-new = Start new, keep the old file
recovery-opened = Your journal is open again.
recovery-started-new = A new journal was begun. The old file is kept: { $file }
recovery-salvaged = { $of ->
    [one] 1 entry was found, and { $count } could be read. The damaged file is kept: { $file }
   *[other] { $count } of { $of } entries could be read. The damaged file is kept: { $file }
}

## Lock
lock-title = Lattea is locked
lock-text = The numbers to call work without unlocking.
lock-unlock = Unlock
lock-help = Help now

## Erase everything
erase-title = Erase everything?
erase-holds = { $count ->
    [one] 1 entry will be gone for good, with its history, your settings and your own numbers.
   *[other] { $count } entries will be gone for good, with their history, your settings and your own numbers.
}
erase-unread = Your journal can't be read. It will be gone for good, with anything that was kept of it.
erase-no-way-back = There is no way back. Only a backup could bring it back.
erase-backup-first = Save a backup first
erase-now = Erase everything
erase-done = Everything is erased.
erase-elsewhere = Copies that you sent or saved elsewhere stay there.

## In the terminal
# $word: the word that has to be typed.
recovery-nothing = Your journal can be opened. There is nothing to recover.
recovery-sound = Every page and every table of your journal is sound.
erase-word = erase
erase-type = To go on, type { $word } and press Enter. Anything else leaves everything as it is.
erase-not-done = Nothing was erased.
key-locked = Your journal's key is locked with your passphrase. Lattea asks for it from now on.
key-plain = Your journal's key is a plain file again, which only you can read.
