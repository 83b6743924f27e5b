// SPDX-License-Identifier: Apache-2.0

//! What the passes do to a module that is put together here, section by section.

// Clippy exempts tests from these lints, but not the helpers that tests share.
#![allow(clippy::unwrap_used)]

use wasm_encoder::{
	CodeSection, CustomSection, ExportKind, ExportSection, Function, FunctionSection, Instruction,
	Module, NameMap, NameSection, TypeSection, ValType,
};
use wasm_opt::{Error, OptimizationOptions, Pass};

/// A module with one function `f`, of type `(i32) -> i32`, its name, and sections of DWARF.
fn module(body: &[Instruction<'_>]) -> Vec<u8> {
	let mut function = Function::new([]);
	for instruction in body {
		function.instruction(instruction);
	}
	module_of(&function)
}

fn module_of(function: &Function) -> Vec<u8> {
	let mut module = Module::new();
	let mut types = TypeSection::new();
	types.ty().function([ValType::I32], [ValType::I32]);
	module.section(&types);
	let mut functions = FunctionSection::new();
	functions.function(0);
	module.section(&functions);
	let mut exports = ExportSection::new();
	exports.export("f", ExportKind::Func, 0);
	module.section(&exports);
	let mut code = CodeSection::new();
	code.function(function);
	module.section(&code);
	for name in [".debug_info", "runtime_version", ".debug_line"] {
		module.section(&CustomSection { name: name.into(), data: [7; 100].as_slice().into() });
	}
	let mut names = NameSection::new();
	let mut map = NameMap::new();
	map.append(0, "the_function");
	names.functions(&map);
	module.section(&names);
	module.finish()
}

fn plain() -> Vec<u8> {
	module(&[
		Instruction::LocalGet(0),
		Instruction::I32Const(1),
		Instruction::I32Add,
		Instruction::End,
	])
}

fn with_sign_extension() -> Vec<u8> {
	module(&[Instruction::LocalGet(0), Instruction::I32Extend8S, Instruction::End])
}

/// The options of the Wasm builder for a release.
fn compact() -> OptimizationOptions {
	let mut options = OptimizationOptions::new_opt_level_0();
	options
		.mvp_features_only()
		.debug_info(true)
		.add_pass(Pass::StripDwarf)
		.add_pass(Pass::SignextLowering);
	options
}

fn run(options: &OptimizationOptions, module: &[u8]) -> Result<Vec<u8>, Error> {
	let folder = tempfile::tempdir().unwrap();
	let (from, to) = (folder.path().join("from.wasm"), folder.path().join("to.wasm"));
	std::fs::write(&from, module).unwrap();
	let result = options.run(&from, &to);
	assert_eq!(to.exists(), result.is_ok(), "a refused blob leaves no file");
	result.map(|()| std::fs::read(to).unwrap())
}

fn custom_sections(module: &[u8]) -> Vec<String> {
	wasmparser::Parser::new(0)
		.parse_all(module)
		.filter_map(|payload| match payload.unwrap() {
			wasmparser::Payload::CustomSection(section) => Some(section.name().to_owned()),
			_ => None,
		})
		.collect()
}

#[test]
fn debug_sections_are_dropped_and_all_else_is_kept() {
	let stripped = run(&compact(), &plain()).unwrap();
	assert_eq!(custom_sections(&stripped), ["runtime_version", "name"]);
	// A section has its kind, its length and the length of its name in front, a byte each.
	let dropped = 2 * (3 + 100) + ".debug_info.debug_line".len();
	assert_eq!(stripped.len(), plain().len() - dropped);
	// Done twice, nothing more changes.
	assert_eq!(run(&compact(), &stripped).unwrap(), stripped);
}

#[test]
fn padded_numbers_are_shortened() {
	// `call 0` as the linker writes it, with five bytes for the index.
	let mut padded = Function::new([]);
	padded.instruction(&Instruction::LocalGet(0));
	padded.raw([0x10, 0x80, 0x80, 0x80, 0x80, 0x00]);
	padded.instruction(&Instruction::End);
	let stripped = run(&compact(), &module_of(&padded)).unwrap();
	let short = run(
		&compact(),
		&module(&[Instruction::LocalGet(0), Instruction::Call(0), Instruction::End]),
	)
	.unwrap();
	assert_eq!(stripped, short);
}

#[test]
fn sign_extension_is_refused_and_nothing_is_written() {
	// As the Wasm builder shows it.
	let error = format!("{:?}", run(&compact(), &with_sign_extension()).unwrap_err());
	assert!(error.contains("sign extension operations support is not enabled"), "{error}");
	assert!(error.contains("wasm32v1-none"), "{error}");
}

#[test]
fn without_stripping_a_blob_is_checked_in_place() {
	let mut options = OptimizationOptions::new_opt_level_0();
	options.add_pass(Pass::SignextLowering).debug_info(true);
	let folder = tempfile::tempdir().unwrap();
	let blob = folder.path().join("blob.wasm");

	std::fs::write(&blob, plain()).unwrap();
	options.run(&blob, &blob).unwrap();
	assert_eq!(std::fs::read(&blob).unwrap(), plain());

	std::fs::write(&blob, with_sign_extension()).unwrap();
	assert!(matches!(options.run(&blob, &blob), Err(Error::NotWasm1(_))));
	assert_eq!(std::fs::read(&blob).unwrap(), with_sign_extension());
}

#[test]
fn what_is_no_module_is_an_error() {
	assert!(matches!(run(&compact(), b"no wasm"), Err(Error::Encoding(_))));
	let error = compact().run("/nowhere/blob.wasm", "/nowhere/out.wasm").unwrap_err().to_string();
	assert!(error.starts_with("/nowhere/blob.wasm: "), "{error}");
}
