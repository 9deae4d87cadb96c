package app.lattea.ui.keeping

import app.lattea.ui.desk.Answer
import app.lattea.ui.desk.Desk
import app.lattea.ui.desk.Ports
import app.lattea.ui.words.Word
import app.lattea.ui.words.say

/** Whether the phone's owner holds it: she shows the phone's own credential. */
suspend fun Ports.ownerHere(desk: Desk): Boolean {
    val why = desk.ask { say(Word.UNLOCK.id) }
    return confirmed((why as? Answer.Given)?.value.orEmpty())
}
