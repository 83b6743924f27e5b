// SPDX-License-Identifier: Apache-2.0

//! Every variant of an encoded enum has an explicit index, so that a new variant, or another order,
//! changes no encoding.

use std::{
	collections::BTreeSet,
	fs,
	path::{Path, PathBuf},
};
use syn::{punctuated::Punctuated, Attribute, Expr, ExprLit, Item, ItemEnum, Lit, Meta, Token};

/// The crates that define what is stored, called or emitted.
fn sources() -> Vec<PathBuf> {
	let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
	let mut files = Vec::new();
	for directory in ["pallets", "primitives", "runtime"] {
		collect(&root.join(directory), &mut files);
	}
	assert!(files.len() > 100, "the sources are somewhere else");
	files
}

/// Collects the Rust files below `directory`, without tests, mocks and weights.
fn collect(directory: &Path, files: &mut Vec<PathBuf>) {
	for entry in fs::read_dir(directory).expect("it is a directory") {
		let path = entry.expect("it can be read").path();
		let name = path.file_name().expect("it has a name").to_string_lossy().into_owned();
		if path.is_dir() {
			if !["tests", "mock", "target", "weights"].contains(&name.as_str()) {
				collect(&path, files);
			}
		} else if name.ends_with(".rs")
			&& !["mock.rs", "tests.rs", "weights.rs"].contains(&name.as_str())
		{
			files.push(path);
		}
	}
}

/// The enums of a file, in modules and in our own macros of items too.
fn enums_of(items: Vec<Item>) -> Vec<ItemEnum> {
	items
		.into_iter()
		.flat_map(|item| match item {
			Item::Enum(one) => vec![one],
			Item::Mod(module) => match module.content {
				Some((_, items)) if !is_test(&module.attrs) => enums_of(items),
				_ => Vec::new(),
			},
			// The derives of `data!` are those of stored types.
			Item::Macro(call) if call.mac.path.is_ident("data") => {
				let file = call.mac.parse_body::<syn::File>().expect("`data!` takes items");
				let mut enums = enums_of(file.items);
				enums
					.iter_mut()
					.for_each(|one| one.attrs.push(syn::parse_quote!(#[derive(Encode)])));
				enums
			},
			_ => Vec::new(),
		})
		.collect()
}

fn is_test(attributes: &[Attribute]) -> bool {
	attributes.iter().any(|attribute| {
		attribute.path().is_ident("cfg")
			&& attribute.parse_args::<Meta>().is_ok_and(|meta| meta.path().is_ident("test"))
	})
}

/// Whether the enum is encoded: by its own derive, or as an error, an event or a reason of a
/// pallet.
fn is_encoded(one: &ItemEnum) -> bool {
	one.attrs.iter().any(|attribute| match &attribute.meta {
		Meta::List(list) if list.path.is_ident("derive") => list
			.parse_args_with(Punctuated::<syn::Path, Token![,]>::parse_terminated)
			.expect("derives are paths")
			.iter()
			.any(|path| path.segments.last().is_some_and(|last| last.ident == "Encode")),
		meta => {
			let path = meta.path();
			path.segments.first().is_some_and(|first| first.ident == "pallet")
				&& path.segments.last().is_some_and(|last| {
					["error", "event", "composite_enum"].iter().any(|name| last.ident == name)
				})
		},
	})
}

/// The index that a variant has been given.
fn index_of(attributes: &[Attribute]) -> Option<u8> {
	attributes.iter().filter(|attribute| attribute.path().is_ident("codec")).find_map(|attribute| {
		let value = match attribute.parse_args::<Meta>() {
			Ok(Meta::NameValue(pair)) if pair.path.is_ident("index") => pair.value,
			_ => return None,
		};
		match value {
			Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => number.base10_parse().ok(),
			_ => None,
		}
	})
}

fn problems_of(path: &str, source: &str) -> Vec<String> {
	let file = syn::parse_file(source).expect("it is Rust");
	let mut problems = Vec::new();
	for one in enums_of(file.items).iter().filter(|one| is_encoded(one)) {
		let mut seen = BTreeSet::new();
		for variant in one.variants.iter() {
			let name = format!("{path}: {}::{}", one.ident, variant.ident);
			match index_of(&variant.attrs) {
				None if is_hidden(&variant.attrs) => {},
				None => problems.push(format!("{name} has no index")),
				Some(index) if !seen.insert(index) => {
					problems.push(format!("{name}: {index} is taken"))
				},
				Some(_) => {},
			}
		}
	}
	problems
}

/// A variant that is never made, for a type parameter alone.
fn is_hidden(attributes: &[Attribute]) -> bool {
	attributes.iter().any(|attribute| {
		attribute.path().is_ident("codec")
			&& attribute.parse_args::<Meta>().is_ok_and(|meta| meta.path().is_ident("skip"))
	})
}

#[test]
fn every_variant_of_an_encoded_enum_has_an_index() {
	let problems = sources()
		.into_iter()
		.flat_map(|path| {
			let source = fs::read_to_string(&path).expect("it can be read");
			problems_of(&path.display().to_string(), &source)
		})
		.collect::<Vec<_>>();
	assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn a_missing_or_repeated_index_is_noticed() {
	let found = |source: &str| problems_of("a.rs", source).len();
	assert_eq!(found("#[derive(Clone, codec::Encode)] enum A { #[codec(index = 0)] B, C }"), 1);
	assert_eq!(
		found("#[derive(Encode)] enum A { #[codec(index = 1)] B, #[codec(index = 1)] C }"),
		1
	);
	assert_eq!(found("mod m { #[pallet::error] enum Error<T> { A } }"), 1);
	assert_eq!(found("data! { enum A { B(u8) } }"), 1);
	assert_eq!(found("#[pallet::composite_enum] enum A { #[codec(index = 7)] B }"), 0);
	assert_eq!(
		found("enum NotEncoded { B } #[cfg(test)] mod tests { #[derive(Encode)] enum A { B } }"),
		0
	);
}
