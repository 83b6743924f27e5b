// SPDX-License-Identifier: Apache-2.0

//! Names in the metadata that generators of clients write as identifiers: PAPI and dedot in
//! JavaScript, subxt in Rust. A reserved word among the arguments or fields breaks the generated
//! code of every pallet.

use codec::Decode;
use frame_metadata::{
	v16::{FunctionParamMetadata, RuntimeMetadataV16},
	RuntimeMetadata, RuntimeMetadataPrefixed,
};
use scale_info::{form::PortableForm, Field, Type, TypeDef};
use std::collections::BTreeSet;
use talent_runtime::Runtime;

/// Reserved words of JavaScript, those of modules and strict mode included.
const JAVASCRIPT: [&str; 49] = [
	"arguments",
	"await",
	"break",
	"case",
	"catch",
	"class",
	"const",
	"continue",
	"debugger",
	"default",
	"delete",
	"do",
	"else",
	"enum",
	"eval",
	"export",
	"extends",
	"false",
	"finally",
	"for",
	"function",
	"if",
	"implements",
	"import",
	"in",
	"instanceof",
	"interface",
	"let",
	"new",
	"null",
	"package",
	"private",
	"protected",
	"public",
	"return",
	"static",
	"super",
	"switch",
	"this",
	"throw",
	"true",
	"try",
	"typeof",
	"undefined",
	"var",
	"void",
	"while",
	"with",
	"yield",
];

/// Reserved words of Rust, in every edition, those kept for later included.
const RUST: [&str; 52] = [
	"Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
	"crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
	"impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
	"ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
	"unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The SDK's own names. PAPI and dedot generate valid code with these.
const EXCEPTIONS: [&str; 4] = [
	"frame_system::DispatchEventInfo(class)",
	"pallet_balances::pallet::Event.TotalIssuanceForced(new)",
	"pallet_identity::pallet::Call.set_account_id(new)",
	"pallet_transaction_payment::types::RuntimeDispatchInfo(class)",
];

fn metadata() -> RuntimeMetadataV16 {
	// The default of an account, which is in the metadata, reads the block number.
	let metadata =
		sp_io::TestExternalities::default().execute_with(|| Runtime::metadata_at_version(16));
	let encoded = metadata.expect("the SDK makes version 16");
	let prefixed = RuntimeMetadataPrefixed::decode(&mut &encoded[..]).expect("it decodes");
	match prefixed.1 {
		RuntimeMetadata::V16(metadata) => metadata,
		other => panic!("version {}", other.version()),
	}
}

/// An argument or a field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Name {
	/// The type and variant, the view function or the runtime API.
	of: String,
	name: String,
}

impl Name {
	fn is_reserved(&self) -> bool {
		let name = self.name.as_str();
		JAVASCRIPT.contains(&name) || RUST.contains(&name)
	}
}

impl std::fmt::Display for Name {
	fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		write!(formatter, "{}({})", self.of, self.name)
	}
}

fn named<'a>(of: String, fields: &'a [Field<PortableForm>]) -> impl Iterator<Item = Name> + 'a {
	let names = fields.iter().filter_map(|field| field.name.clone());
	names.map(move |name| Name { of: of.clone(), name: name.trim_start_matches("r#").into() })
}

/// The fields of a type. Calls, events and errors are types, too: an argument of a call is a field
/// of a variant.
fn fields(ty: &Type<PortableForm>) -> Vec<Name> {
	let path = ty.path.segments.join("::");
	match &ty.type_def {
		TypeDef::Composite(composite) => named(path, &composite.fields).collect(),
		TypeDef::Variant(variants) => variants
			.variants
			.iter()
			.flat_map(|variant| named(format!("{path}.{}", variant.name), &variant.fields))
			.collect(),
		_ => Vec::new(),
	}
}

fn arguments(of: String, inputs: &[FunctionParamMetadata<PortableForm>]) -> Vec<Name> {
	inputs.iter().map(|input| Name { of: of.clone(), name: input.name.clone() }).collect()
}

/// All arguments and fields. Instances of one generic type count once.
fn names() -> BTreeSet<Name> {
	let metadata = metadata();
	let mut all = BTreeSet::new();
	all.extend(metadata.types.types.iter().flat_map(|portable| fields(&portable.ty)));
	for pallet in &metadata.pallets {
		for view in &pallet.view_functions {
			all.extend(arguments(format!("{}.{}", pallet.name, view.name), &view.inputs));
		}
	}
	for api in &metadata.apis {
		for method in &api.methods {
			all.extend(arguments(format!("{}.{}", api.name, method.name), &method.inputs));
		}
	}
	all
}

#[test]
fn only_names_of_the_sdk_are_reserved_words() {
	let names = names();
	let reserved = names.iter().filter(|name| name.is_reserved()).map(Name::to_string);
	let reserved = reserved.collect::<BTreeSet<_>>();
	let exceptions = EXCEPTIONS.map(String::from).into();

	let new = reserved.difference(&exceptions).collect::<Vec<_>>();
	assert!(new.is_empty(), "reserved words of JavaScript or Rust, to be renamed: {new:#?}");
	let gone = exceptions.difference(&reserved).collect::<Vec<_>>();
	assert!(gone.is_empty(), "exceptions that are in the metadata no longer: {gone:#?}");
}

#[test]
fn no_exception_is_ours() {
	let pallets = talent_runtime_tests::pallets::ours().into_iter().map(|pallet| pallet.name);
	let ours = pallets.chain(["talent_primitives".into(), "talent_runtime".into()]);
	for name in ours.map(|name: String| format!("{name}::")) {
		assert!(!EXCEPTIONS.iter().any(|exception| exception.starts_with(&name)), "{name}");
	}
}

/// An argument or field of each kind is found, so that a walk that misses a kind does not pass for
/// one without reserved words.
#[test]
fn the_walk_finds_every_kind_of_name() {
	let names = names().iter().map(Name::to_string).collect::<BTreeSet<_>>();
	for known in [
		"pallet_jury::pallet::Call.accept_claim(case_id)",
		"pallet_jury::pallet::Event.CaseOpened(case_id)",
		"pallet_jury::pallet::Error.CredentialMissing(skill)",
		"pallet_jury::types::views::ObligationKind.Duty(case_id)",
		"talent_primitives::ports::sortition::Subject(case_id)",
		"Jury.case(case_id)",
		"Core.execute_block(block)",
	] {
		assert!(names.contains(known), "{known}");
	}
}
