//! The fuzzer for `lattea_fuzz::session`; built and run by `tests/fuzz/run`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| lattea_fuzz::session::check(bytes));
