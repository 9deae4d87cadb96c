//! The fuzzer for `lattea_fuzz::summary`; built and run by `tests/fuzz/run`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| lattea_fuzz::summary::check(bytes));
