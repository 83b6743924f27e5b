// SPDX-License-Identifier: Apache-2.0

//! Strips debug information from a runtime blob, without Binaryen.
//!
//! `substrate-wasm-builder` calls the crate `wasm-opt` at optimisation level 0 for two passes:
//! `StripDwarf` and `SignextLowering`. Binaryen is half a million lines of C++ that compile for
//! minutes and do nothing else here. This crate has the same names and does the same for blobs of
//! the target `wasm32v1-none`:
//!
//! - [`Pass::StripDwarf`] drops the custom sections of DWARF, and writes every section anew, which
//!   shortens the numbers that the linker has padded;
//! - [`Pass::SignextLowering`] lowers nothing: the target emits no instruction to lower. It
//!   **refuses** a blob that has one, or has any other instruction that is not of WebAssembly 1.0.
//!   The client's executor may run such a blob, but other implementations of the host need not.
//!
//! See [`OptimizationOptions`], the only entry.

use std::{borrow::Cow, fmt, fs, io, path::Path};
use wasm_encoder::reencode::{self, Reencode};
use wasmparser::{Validator, WasmFeatures};

/// What is done to a blob.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pass {
	/// Drops the custom sections of DWARF.
	StripDwarf,
	/// Refuses a blob that is not WebAssembly 1.0.
	SignextLowering,
}

/// Why a blob was not written.
#[derive(thiserror::Error)]
pub enum Error {
	/// A file could not be read or written.
	#[error("{path}: {source}")]
	File {
		/// The file.
		path: String,
		/// What the operating system says.
		source: io::Error,
	},
	/// The blob is not a module of WebAssembly 1.0.
	#[error(
		"the blob is not WebAssembly 1.0, which runtimes are limited to: {0}. \
		 Compile it for wasm32v1-none (scripts/setup prepares that target)"
	)]
	NotWasm1(wasmparser::BinaryReaderError),
	/// The blob could not be written anew.
	#[error("the blob cannot be encoded: {0}")]
	Encoding(reencode::Error),
}

/// The Wasm builder ends with a panic that shows the error so: in words.
impl fmt::Debug for Error {
	fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
		fmt::Display::fmt(self, formatter)
	}
}

/// The passes to run, in the manner of the crate that this one stands in for.
#[derive(Clone, Debug, Default)]
pub struct OptimizationOptions {
	passes: Vec<Pass>,
}

impl OptimizationOptions {
	/// No pass yet. There is no other level: the compiler optimises.
	pub fn new_opt_level_0() -> Self {
		Self::default()
	}

	/// Changes nothing: no pass adds an instruction.
	pub fn mvp_features_only(&mut self) -> &mut Self {
		self
	}

	/// Changes nothing: the names of functions, from which traps get their backtraces, are always
	/// kept.
	pub fn debug_info(&mut self, _keep_names: bool) -> &mut Self {
		self
	}

	/// Adds a pass.
	pub fn add_pass(&mut self, pass: Pass) -> &mut Self {
		self.passes.push(pass);
		self
	}

	/// Reads a module from `infile`, runs the passes, and writes the result to `outfile`, which may
	/// be the same file. Nothing is written if a pass fails.
	pub fn run(&self, infile: impl AsRef<Path>, outfile: impl AsRef<Path>) -> Result<(), Error> {
		let (infile, outfile) = (infile.as_ref(), outfile.as_ref());
		let failed = |path: &Path| {
			let path = path.display().to_string();
			move |source| Error::File { path, source }
		};
		let module = fs::read(infile).map_err(failed(infile))?;
		fs::write(outfile, self.apply(module)?).map_err(failed(outfile))
	}

	fn apply(&self, mut module: Vec<u8>) -> Result<Vec<u8>, Error> {
		for pass in &self.passes {
			match pass {
				Pass::StripDwarf => module = strip_dwarf(&module)?,
				Pass::SignextLowering => {
					Validator::new_with_features(WasmFeatures::WASM1)
						.validate_all(&module)
						.map_err(Error::NotWasm1)?;
				},
			}
		}
		Ok(module)
	}
}

fn strip_dwarf(module: &[u8]) -> Result<Vec<u8>, Error> {
	let mut stripped = wasm_encoder::Module::new();
	WithoutDwarf
		.parse_core_module(&mut stripped, wasmparser::Parser::new(0), module)
		.map_err(Error::Encoding)?;
	Ok(stripped.finish())
}

/// Writes every section as it was, except DWARF's.
struct WithoutDwarf;

impl Reencode for WithoutDwarf {
	type Error = std::convert::Infallible;

	fn parse_custom_section(
		&mut self,
		module: &mut wasm_encoder::Module,
		section: wasmparser::CustomSectionReader<'_>,
	) -> Result<(), reencode::Error> {
		if section.name().starts_with(".debug_") {
			return Ok(());
		}
		// Also the section `name` as it was: nothing that it refers to has moved.
		module.section(&wasm_encoder::CustomSection {
			name: Cow::Borrowed(section.name()),
			data: Cow::Borrowed(section.data()),
		});
		Ok(())
	}
}
