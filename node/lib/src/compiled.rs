// SPDX-License-Identifier: Apache-2.0

//! Compiled runtimes, kept for the next start.
//!
//! Wasmtime writes what it has compiled into a directory, and later runs what it finds there as
//! native code, without looking at a checksum. So the directory is used only if it belongs to the
//! user who runs the node and nobody else can write to it, and each module has a digest beside it:
//! a module with another digest is removed before Wasmtime sees it, and compiled anew.

use sp_core::{Blake2Hasher, Hasher};
use std::{
	fs::{self, DirBuilder},
	io,
	path::{Path, PathBuf},
	time::{Duration, SystemTime},
};

/// For so long a module without a digest, or a half-written file, may be another node's that is
/// just starting.
const PATIENCE: Duration = Duration::from_secs(600);

/// A directory that keeps compiled runtimes, if there is one.
pub struct Compiled(Option<PathBuf>);

impl Compiled {
	/// The first of these directories that can be used.
	pub fn in_one_of(directories: impl IntoIterator<Item = PathBuf>) -> Self {
		let mut refusals = Vec::new();
		for directory in directories {
			match open(&directory) {
				Ok(directory) => return Self(Some(directory)),
				Err(error) => refusals.push(format!("{}: {error}", directory.display())),
			}
		}
		if !refusals.is_empty() {
			log::warn!(
				"Each start compiles the runtime anew, since nothing can keep it: {}",
				refusals.join("; ")
			);
		}
		Self(None)
	}

	/// What Wasmtime is given.
	pub fn path(&self) -> Option<PathBuf> {
		self.0.as_deref().map(modules)
	}

	/// Notes the digests of what has been compiled since the directory was opened.
	pub fn record(&self) {
		let Some(directory) = &self.0 else { return };
		let noted = files(directory).and_then(|files| {
			files.into_iter().filter(|file| !is_temporary(file)).try_for_each(|file| {
				let note = note(directory, &file);
				if note.exists() {
					return Ok(());
				}
				fs::create_dir_all(digests(directory))?;
				fs::write(note, digest(&file)?)
			})
		});
		if let Err(error) = noted {
			log::warn!(
				"The next start compiles the runtime anew: {} ({error})",
				directory.display()
			);
		}
	}
}

/// Makes the directory, or looks whether it is ours alone, and removes what is damaged.
fn open(directory: &Path) -> io::Result<PathBuf> {
	let directory = std::path::absolute(directory)?;
	if let Some(parent) = directory.parent() {
		fs::create_dir_all(parent)?;
	}
	create(&directory)?;
	for file in files(&directory)? {
		let fit = match fs::read_to_string(note(&directory, &file)) {
			Ok(noted) => noted == digest(&file)?,
			Err(_) => is_young(&file),
		};
		if !fit {
			log::warn!("Removed a damaged or unknown compiled runtime: {}", file.display());
			fs::remove_file(&file)?;
			let _ = fs::remove_file(note(&directory, &file));
		}
	}
	Ok(directory)
}

#[cfg(unix)]
fn create(directory: &Path) -> io::Result<()> {
	use std::os::unix::fs::{DirBuilderExt, MetadataExt};
	/// Who may write besides the owner; and that files of others cannot be renamed all the same.
	const GROUP_OR_OTHERS: u32 = 0o022;
	const OTHERS: u32 = 0o002;
	const STICKY: u32 = 0o1000;

	match DirBuilder::new().mode(0o700).create(directory) {
		Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
		Ok(()) | Err(_) => {},
	}
	let found = fs::symlink_metadata(directory)?;
	let owner = rustix::process::geteuid().as_raw();
	if !found.is_dir() || found.uid() != owner || found.mode() & GROUP_OR_OTHERS != 0 {
		return Err(io::Error::other("not a directory of this user that nobody else can write to"));
	}
	for parent in directory.ancestors().skip(1) {
		let mode = fs::metadata(parent)?.mode();
		if mode & OTHERS != 0 && mode & STICKY == 0 {
			return Err(io::Error::other(format!("everybody can write to {}", parent.display())));
		}
	}
	Ok(())
}

#[cfg(not(unix))]
fn create(directory: &Path) -> io::Result<()> {
	DirBuilder::new().recursive(true).create(directory)
}

fn modules(directory: &Path) -> PathBuf {
	directory.join("compiled")
}

fn digests(directory: &Path) -> PathBuf {
	directory.join("digests")
}

/// Where the digest of `file` is noted. Names of modules are hashes, so they are unique.
fn note(directory: &Path, file: &Path) -> PathBuf {
	digests(directory).join(file.file_name().unwrap_or_default())
}

fn digest(file: &Path) -> io::Result<String> {
	Ok(sp_core::bytes::to_hex(Blake2Hasher::hash(&fs::read(file)?).as_bytes(), false))
}

/// All modules, whole or half-written: files two levels below `modules`, where Wasmtime puts them.
/// It reads what else is there as text.
fn files(directory: &Path) -> io::Result<Vec<PathBuf>> {
	let mut files = Vec::new();
	for compiler in entries(&modules(directory).join("modules"))? {
		if compiler.is_dir() {
			let of_one = entries(&compiler)?.into_iter();
			files.extend(of_one.filter(|file| file.extension().is_none_or(|kind| kind != "stats")));
		}
	}
	Ok(files)
}

/// What is in a directory: nothing, if it does not exist.
fn entries(directory: &Path) -> io::Result<Vec<PathBuf>> {
	match fs::read_dir(directory) {
		Ok(entries) => entries.map(|entry| Ok(entry?.path())).collect(),
		Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
		Err(error) => Err(error),
	}
}

fn is_temporary(file: &Path) -> bool {
	file.to_string_lossy().contains(".wip-")
}

fn is_young(file: &Path) -> bool {
	let modified = fs::metadata(file).and_then(|metadata| metadata.modified());
	modified.is_ok_and(|modified| {
		SystemTime::now().duration_since(modified).map_or(true, |age| age < PATIENCE)
	})
}

#[cfg(test)]
mod tests {
	use super::*;
	use std::os::unix::fs::PermissionsExt;
	use tempfile::TempDir;

	/// A directory with a module in it, as Wasmtime leaves it.
	fn with_module() -> (TempDir, PathBuf, PathBuf) {
		let parent = tempfile::tempdir().unwrap();
		let directory = parent.path().join("wasm");
		open(&directory).unwrap();
		let compiler = modules(&directory).join("modules").join("wasmtime-1");
		fs::create_dir_all(&compiler).unwrap();
		let module = compiler.join("HASH");
		fs::write(&module, b"native code").unwrap();
		(parent, directory, module)
	}

	fn age(file: &Path) {
		let long_ago = SystemTime::now().checked_sub(PATIENCE.saturating_mul(2)).unwrap();
		fs::File::options().write(true).open(file).unwrap().set_modified(long_ago).unwrap();
	}

	#[test]
	fn a_recorded_module_is_kept_and_a_damaged_one_removed() {
		let (_parent, directory, module) = with_module();
		Compiled(Some(directory.clone())).record();
		age(&module);
		open(&directory).unwrap();
		assert!(module.exists());

		fs::write(&module, b"native c0de").unwrap();
		open(&directory).unwrap();
		assert!(!module.exists());
		// What is compiled in its place is recorded anew.
		fs::write(&module, b"other code").unwrap();
		Compiled(Some(directory.clone())).record();
		open(&directory).unwrap();
		assert!(module.exists());
	}

	#[test]
	fn what_nobody_has_recorded_is_removed_after_a_while() {
		let (_parent, directory, module) = with_module();
		let half = module.with_extension("wip-atomic-write-mod");
		fs::write(&half, b"nat").unwrap();
		for file in [&module, &half] {
			open(&directory).unwrap();
			assert!(file.exists(), "it may be that of a node that is starting");
			age(file);
			open(&directory).unwrap();
			assert!(!file.exists());
		}
	}

	#[test]
	fn the_directory_is_for_its_owner_alone() {
		let (_parent, directory, _) = with_module();
		assert_eq!(fs::metadata(&directory).unwrap().permissions().mode() & 0o777, 0o700);
		fs::set_permissions(&directory, fs::Permissions::from_mode(0o770)).unwrap();
		assert!(open(&directory).is_err());
	}

	#[test]
	fn links_and_directories_that_others_can_swap_are_refused() {
		let parent = tempfile::tempdir().unwrap();
		let (link, target) = (parent.path().join("link"), parent.path().join("target"));
		fs::create_dir(&target).unwrap();
		fs::set_permissions(&target, fs::Permissions::from_mode(0o755)).unwrap();
		std::os::unix::fs::symlink(&target, &link).unwrap();
		assert!(open(&link).is_err());
		assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o755);

		fs::set_permissions(&target, fs::Permissions::from_mode(0o777)).unwrap();
		let error = open(&target.join("wasm")).unwrap_err().to_string();
		assert!(error.contains("everybody can write"), "{error}");
	}

	#[test]
	fn the_next_directory_is_taken_if_one_cannot_be_used() {
		let parent = tempfile::tempdir().unwrap();
		let file = parent.path().join("file");
		fs::write(&file, []).unwrap();
		let good = parent.path().join("good");
		let compiled = Compiled::in_one_of([file.join("wasm"), good.clone()]);
		assert_eq!(compiled.path(), Some(modules(&good)));
		let none = Compiled::in_one_of([file.join("wasm")]);
		assert_eq!(none.path(), None);
		none.record();
	}
}
