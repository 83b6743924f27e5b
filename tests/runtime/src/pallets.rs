// SPDX-License-Identifier: Apache-2.0

//! The pallets of this network. There is no list to keep: the directory `pallets` is the list.

use std::{fs, path::PathBuf};

/// A pallet of this network.
pub struct Ours {
	/// The name of the crate, as Rust and the benchmarks write it.
	pub name: String,
	/// The directory of the crate.
	pub directory: PathBuf,
}

impl Ours {
	/// Whether the crate has benchmarks.
	pub fn has_benchmarks(&self) -> bool {
		self.directory.join("src/benchmarking.rs").exists()
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
