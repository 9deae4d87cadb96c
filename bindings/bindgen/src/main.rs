//! Writes the Kotlin and Swift sources for the library of bindings/ffi.
//!
//! It is a crate of its own so that the generator's dependencies never come near the library that phones load.

fn main() {
    uniffi::uniffi_bindgen_main();
}
