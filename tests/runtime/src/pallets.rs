// SPDX-License-Identifier: Apache-2.0

//! The registry of this network's pallets: the directory `pallets`. `tests/registry.rs` names the
//! places that must know each of them.

use frame_support::traits::PalletsInfoAccess;
use std::{
	fs,
	path::{Path, PathBuf},
};
use talent_runtime::AllPalletsWithSystem;

/// A pallet of this network.
pub struct Ours {
	/// The name of the crate, as Rust and the benchmarks write it.
	pub name: String,
	/// The directory of the crate.
	pub directory: PathBuf,
}

impl Ours {
	/// Returns `true` if the crate has this file.
	pub fn has(&self, file: &str) -> bool {
		self.directory.join(file).exists()
	}

	/// Returns the text of a file of the crate.
	pub fn read(&self, file: &str) -> String {
		let path = self.directory.join(file);
		fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
	}

	/// Returns `true` if the pallet implements this port, which has type parameters.
	pub fn implements(&self, port: &str) -> bool {
		let head = format!("> {port}<");
		sources(&self.directory.join("src")).iter().any(|source| {
			source.lines().any(|line| {
				line.starts_with("impl<") && line.contains(&head) && line.contains(" for Pallet<T>")
			})
		})
	}

	/// Returns the name of the crate, as Cargo writes it.
	pub fn package(&self) -> String {
		self.name.replace('_', "-")
	}

	/// Returns the name of the pallet in the runtime.
	pub fn name_in_runtime(&self) -> &'static str {
		AllPalletsWithSystem::infos()
			.into_iter()
			.find(|info| info.module_name == self.name)
			.unwrap_or_else(|| panic!("runtime/src/lib.rs lacks {}", self.name))
			.name
	}
}

/// All pallets of this network, by name.
pub fn ours() -> Vec<Ours> {
	let pallets = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../pallets");
	let mut ours = fs::read_dir(pallets)
		.expect("the directory `pallets` can be read")
		.map(|entry| entry.expect("its entries can be read").path())
		.filter(|path| path.join("Cargo.toml").exists())
		.map(|directory| {
			let name = directory.file_name().expect("it has a name").to_string_lossy();
			Ours { name: format!("pallet_{}", name.replace('-', "_")), directory }
		})
		.collect::<Vec<_>>();
	ours.sort_by(|one, other| one.name.cmp(&other.name));
	assert!(!ours.is_empty(), "there are pallets");
	ours
}

/// Returns the text of every Rust file in `directory` and below.
fn sources(directory: &Path) -> Vec<String> {
	let entries = fs::read_dir(directory).expect("a directory of sources can be read");
	let paths = entries.map(|entry| entry.expect("its entries can be read").path());
	paths
		.flat_map(|path| match path.extension() {
			_ if path.is_dir() => sources(&path),
			Some(extension) if extension == "rs" => {
				vec![fs::read_to_string(&path).expect("a source can be read")]
			},
			_ => Vec::new(),
		})
		.collect()
}
