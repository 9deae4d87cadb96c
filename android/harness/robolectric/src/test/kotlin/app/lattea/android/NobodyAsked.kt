package app.lattea.android

/** A phone on which nobody answers anything. */
object NobodyAsked : AndroidPorts.Asks {
    override suspend fun newFile(name: String): String? = null

    override suspend fun written(path: String) = false

    override suspend fun chosenFile(): String? = null

    override fun read(path: String) = Unit

    override suspend fun credential(why: String) = false

    override fun mayNotify() = Unit

    override fun forget() = Unit
}
