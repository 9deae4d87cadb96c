//! The VFS itself: each method counts, may fail, remembers, and hands on to the real one.
//!
//! # Safety
//! SQLite calls these with its own pointers and keeps its own rules: a file is opened before it is used and closed once,
//! buffers are as long as it says. The block that it allocates for a file holds ours first and the real one behind it.

use std::{
    collections::BTreeMap,
    ffi::{CStr, c_char, c_int, c_void},
    mem,
    sync::{Mutex, Once, OnceLock, PoisonError},
};

use rusqlite::ffi::{self, sqlite3_file, sqlite3_int64, sqlite3_io_methods, sqlite3_vfs};

use super::{Image, Operation, disk};

#[repr(C)]
struct Shim {
    base: sqlite3_file,
    _align: u64,
}

struct Real(*mut sqlite3_vfs);
// The VFS that SQLite registered lives as long as the process, and its methods may be called from any thread.
unsafe impl Send for Real {}
unsafe impl Sync for Real {}

static REAL: OnceLock<Real> = OnceLock::new();
/// The path of each open file, by the address of its block.
static OPEN: Mutex<BTreeMap<usize, String>> = Mutex::new(BTreeMap::new());

/// Puts the disk under every database that is opened from here on in this process.
pub fn install() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| unsafe {
        let real = ffi::sqlite3_vfs_find(std::ptr::null());
        assert!(!real.is_null(), "SQLite has no VFS");
        let _ = REAL.set(Real(real));
        let mut ours: sqlite3_vfs = *real;
        ours.pNext = std::ptr::null_mut();
        ours.zName = c"lattea-failing-disk".as_ptr();
        ours.szOsFile = c_int::try_from(mem::size_of::<Shim>()).unwrap() + (*real).szOsFile;
        ours.xOpen = Some(open);
        ours.xDelete = Some(delete);
        let ours = Box::leak(Box::new(ours));
        assert_eq!(ffi::sqlite3_vfs_register(ours, 1), ffi::SQLITE_OK, "the VFS could not be registered");
    });
}

fn real_vfs() -> *mut sqlite3_vfs {
    REAL.get().map_or(std::ptr::null_mut(), |real| real.0)
}

unsafe fn real(file: *mut sqlite3_file) -> *mut sqlite3_file {
    unsafe { file.cast::<u8>().add(mem::size_of::<Shim>()).cast() }
}

unsafe fn methods(file: *mut sqlite3_file) -> &'static sqlite3_io_methods {
    unsafe { &*(*real(file)).pMethods }
}

fn open_files() -> std::sync::MutexGuard<'static, BTreeMap<usize, String>> {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs `real`, and lets the image of the file follow when it went well.
fn with_image(file: *mut sqlite3_file, real: impl FnOnce() -> c_int, follow: impl FnOnce(&mut Image)) -> c_int {
    let code = real();
    let mut disk = disk();
    if code == ffi::SQLITE_OK && disk.remembers {
        let path = open_files().get(&(file as usize)).cloned();
        if let Some(image) = path.and_then(|path| disk.images.get_mut(&path)) {
            follow(image);
        }
    }
    code
}

fn meet(operation: Operation) -> Result<(), c_int> {
    disk().meet(operation)
}

macro_rules! meet {
    ($operation:ident) => {
        if let Err(code) = meet(Operation::$operation) {
            return code;
        }
    };
}

unsafe extern "C" fn open(
    _: *mut sqlite3_vfs,
    name: ffi::sqlite3_filename,
    file: *mut sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    unsafe {
        (*file).pMethods = std::ptr::null();
        meet!(Open);
        let path = (!name.is_null()).then(|| CStr::from_ptr(name).to_string_lossy().into_owned());
        // How the file is found, before it is made.
        let image = path.as_ref().filter(|_| disk().remembers).map(|path| Image::found(path));
        let Some(real_open) = (*real_vfs()).xOpen else { return ffi::SQLITE_MISUSE };
        (*real(file)).pMethods = std::ptr::null();
        let code = real_open(real_vfs(), name, real(file), flags, out);
        if !(*real(file)).pMethods.is_null() {
            (*file).pMethods = &raw const METHODS;
        }
        if let Some(path) = path {
            if let (Some(image), false) = (image, code != ffi::SQLITE_OK) {
                disk().images.entry(path.clone()).or_insert(image);
            }
            open_files().insert(file as usize, path);
        }
        code
    }
}

unsafe extern "C" fn delete(_: *mut sqlite3_vfs, name: *const c_char, sync_folder: c_int) -> c_int {
    unsafe {
        meet!(Delete);
        let Some(real_delete) = (*real_vfs()).xDelete else { return ffi::SQLITE_MISUSE };
        let path = CStr::from_ptr(name).to_string_lossy().into_owned();
        let code = real_delete(real_vfs(), name, sync_folder);
        if code == ffi::SQLITE_OK {
            let mut disk = disk();
            if let Some(image) = disk.images.get_mut(&path) {
                image.delete();
                if sync_folder != 0 {
                    image.gone_for_good();
                }
            }
        }
        code
    }
}

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    unsafe {
        open_files().remove(&(file as usize));
        methods(file).xClose.map_or(ffi::SQLITE_OK, |close| close(real(file)))
    }
}

unsafe extern "C" fn read(file: *mut sqlite3_file, to: *mut c_void, amount: c_int, at: sqlite3_int64) -> c_int {
    unsafe {
        meet!(Read);
        methods(file).xRead.map_or(ffi::SQLITE_MISUSE, |read| read(real(file), to, amount, at))
    }
}

unsafe extern "C" fn write(file: *mut sqlite3_file, from: *const c_void, amount: c_int, at: sqlite3_int64) -> c_int {
    unsafe {
        meet!(Write);
        let bytes = std::slice::from_raw_parts(from.cast::<u8>(), usize::try_from(amount).unwrap());
        with_image(
            file,
            || methods(file).xWrite.map_or(ffi::SQLITE_MISUSE, |write| write(real(file), from, amount, at)),
            |image| image.write(usize::try_from(at).unwrap(), bytes),
        )
    }
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, size: sqlite3_int64) -> c_int {
    unsafe {
        meet!(Truncate);
        with_image(
            file,
            || methods(file).xTruncate.map_or(ffi::SQLITE_MISUSE, |truncate| truncate(real(file), size)),
            |image| image.shorten(usize::try_from(size).unwrap()),
        )
    }
}

/// Nothing is synced for real: the images say what would be there.
unsafe extern "C" fn sync(file: *mut sqlite3_file, _: c_int) -> c_int {
    meet!(Sync);
    let mut disk = disk();
    if let (true, Some(path)) = (disk.remembers, open_files().get(&(file as usize))) {
        disk.sync(path);
    }
    ffi::SQLITE_OK
}

unsafe extern "C" fn size(file: *mut sqlite3_file, out: *mut sqlite3_int64) -> c_int {
    // The size of an open file is known without the disk.
    unsafe { methods(file).xFileSize.map_or(ffi::SQLITE_MISUSE, |size| size(real(file), out)) }
}

unsafe extern "C" fn lock(file: *mut sqlite3_file, level: c_int) -> c_int {
    unsafe { methods(file).xLock.map_or(ffi::SQLITE_MISUSE, |lock| lock(real(file), level)) }
}

unsafe extern "C" fn unlock(file: *mut sqlite3_file, level: c_int) -> c_int {
    unsafe { methods(file).xUnlock.map_or(ffi::SQLITE_MISUSE, |unlock| unlock(real(file), level)) }
}

unsafe extern "C" fn reserved(file: *mut sqlite3_file, out: *mut c_int) -> c_int {
    unsafe { methods(file).xCheckReservedLock.map_or(ffi::SQLITE_MISUSE, |reserved| reserved(real(file), out)) }
}

unsafe extern "C" fn control(file: *mut sqlite3_file, what: c_int, argument: *mut c_void) -> c_int {
    unsafe { methods(file).xFileControl.map_or(ffi::SQLITE_NOTFOUND, |control| control(real(file), what, argument)) }
}

unsafe extern "C" fn sector(file: *mut sqlite3_file) -> c_int {
    unsafe { methods(file).xSectorSize.map_or(4096, |sector| sector(real(file))) }
}

unsafe extern "C" fn traits(file: *mut sqlite3_file) -> c_int {
    unsafe { methods(file).xDeviceCharacteristics.map_or(0, |traits| traits(real(file))) }
}

unsafe extern "C" fn map(
    file: *mut sqlite3_file,
    page: c_int,
    size: c_int,
    extend: c_int,
    out: *mut *mut c_void,
) -> c_int {
    unsafe {
        meet!(Map);
        methods(file).xShmMap.map_or(ffi::SQLITE_MISUSE, |map| map(real(file), page, size, extend, out.cast()))
    }
}

unsafe extern "C" fn map_lock(file: *mut sqlite3_file, offset: c_int, count: c_int, flags: c_int) -> c_int {
    unsafe { methods(file).xShmLock.map_or(ffi::SQLITE_MISUSE, |lock| lock(real(file), offset, count, flags)) }
}

unsafe extern "C" fn map_barrier(file: *mut sqlite3_file) {
    unsafe {
        if let Some(barrier) = methods(file).xShmBarrier {
            barrier(real(file));
        }
    }
}

unsafe extern "C" fn unmap(file: *mut sqlite3_file, delete: c_int) -> c_int {
    unsafe { methods(file).xShmUnmap.map_or(ffi::SQLITE_OK, |unmap| unmap(real(file), delete)) }
}

/// Version 2: no memory-mapped reading of the database, which nobody could count.
static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(reserved),
    xFileControl: Some(control),
    xSectorSize: Some(sector),
    xDeviceCharacteristics: Some(traits),
    xShmMap: Some(map),
    xShmLock: Some(map_lock),
    xShmBarrier: Some(map_barrier),
    xShmUnmap: Some(unmap),
    xFetch: None,
    xUnfetch: None,
};
