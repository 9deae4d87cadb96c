# What stopped a screen, for the few things that a person can do something about.
# $code: a number to name when asking for help.

error-locked = Lattea is locked
    .text = Unlock your phone and try again. The check and the numbers to call work without it.
error-key-lost = The key to your journal is gone
    .text = Your journal is still here, unchanged. Bring back a backup, or start a new journal. The check works either way.
error-journal-damaged = Your journal can't be read
    .text = Nothing was deleted. Bring back a backup, or start a new journal. The check works either way.
error-journal-newer = Your journal is from a newer Lattea
    .text = Nothing was changed. Update Lattea to open it. The check works either way.
error-storage-full = This phone is full
    .text = Your last entry is not saved. Make some room, then try again.
error-stale = This has changed
    .text = Please look at the screen again.
error-in-use = Your journal is open already
    .text = Another Lattea is using it. Close that one first.
error-internal = Something went wrong on our side
    .text = Code { $code }. Please try again. What you saved before is safe.
