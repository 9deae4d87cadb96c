//! The fuzzer for `lattea_fuzz::restore`; built and run by `tests/fuzz/run`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| lattea_fuzz::restore::check(bytes));
