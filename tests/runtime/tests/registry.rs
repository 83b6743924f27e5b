// SPDX-License-Identifier: Apache-2.0

//! Every place that must know a pallet of ours knows it. A pallet that is forgotten in one of them
//! fails a test here, or, for its calls, in `proxies.rs`.

use pallet_fee_treasury::Config as FeesConfig;
use pallet_jury::Config as JuryConfig;
use pallet_members::Config as MembersConfig;
use pallet_screening::Config as ScreeningConfig;
use sp_runtime::BuildStorage;
use std::{any::type_name, fs, path::Path};
use talent_runtime::{genesis_config_presets, Runtime, RuntimeGenesisConfig};
use talent_runtime_tests::{
	benchmarks::Benchmark,
	pallets::{ours, Ours},
	preset,
};

/// Pallets whose genesis no preset sets, because the defaults are right for every network.
const DEFAULTS_SUFFICE: [&str; 0] = [];

fn file(path: &str) -> String {
	let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path);
	fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Asserts that `known` holds for every pallet of ours.
fn all_are_known(place: &str, known: impl Fn(&Ours) -> bool) {
	let forgotten = ours().into_iter().filter(|pallet| !known(pallet)).map(|pallet| pallet.name);
	let forgotten = forgotten.collect::<Vec<_>>();
	assert!(forgotten.is_empty(), "{place} lacks {forgotten:?}");
}

#[test]
fn every_pallet_is_in_the_workspace_and_the_runtime() {
	let workspace = file("Cargo.toml");
	all_are_known("Cargo.toml", |pallet| {
		workspace.contains(&format!("\n{} = {{ path", pallet.package()))
	});
	all_are_known("the runtime", |pallet| !pallet.name_in_runtime().is_empty());
}

#[test]
fn every_pallet_has_its_features_in_the_runtime() {
	let manifest = file("runtime/Cargo.toml");
	for feature in ["std", "runtime-benchmarks", "try-runtime"] {
		all_are_known(&format!("the feature {feature} of the runtime"), |pallet| {
			pallet.read("Cargo.toml").contains(&format!("\n{feature} = ["))
				&& manifest.contains(&format!("\t\"{}/{feature}\"", pallet.package()))
		});
	}
}

#[test]
fn every_pallet_checks_its_state() {
	all_are_known("src/try_state.rs", |pallet| {
		pallet.read("src/try_state.rs").contains("fn do_try_state()")
	});
	// `everything_holds` calls the hook of every pallet in the runtime.
	all_are_known("the hooks of src/lib.rs", |pallet| {
		let source = pallet.read("src/lib.rs");
		source.contains("fn try_state(") && source.contains("Self::do_try_state()")
	});
}

/// Ports that ask every pallet which implements them: a tuple of pallets stands behind each.
#[test]
fn every_pallet_is_behind_the_ports_that_it_implements() {
	for (place, port, behind) in [
		(
			"OpenRecords of members",
			"OpenRecords",
			type_name::<<Runtime as MembersConfig>::OpenRecords>(),
		),
		("Conflicts of the jury", "Conflicts", type_name::<<Runtime as JuryConfig>::Conflicts>()),
		(
			"Conflicts of screening",
			"Conflicts",
			type_name::<<Runtime as ScreeningConfig>::Conflicts>(),
		),
		("Receivers of fees", "FeeReceiver", type_name::<<Runtime as FeesConfig>::Receivers>()),
	] {
		// Equality also shows that the search finds the implementations.
		all_are_known(place, |pallet| {
			behind.contains(&format!("{}::", pallet.name)) == pallet.implements(port)
		});
	}
}

#[test]
fn every_pallet_with_calls_is_benchmarked() {
	all_are_known("src/benchmarking.rs", |pallet| {
		!pallet.has("src/calls.rs") || pallet.has("src/benchmarking.rs")
	});
	let measured = Benchmark::all().map(|benchmark| benchmark.pallet).collect::<Vec<_>>();
	all_are_known("runtime/src/benchmarks.rs", |pallet| {
		!pallet.has("src/benchmarking.rs") || measured.contains(&pallet.name)
	});
	assert!(measured.iter().any(|pallet| pallet == "talent_extensions"));
}

#[test]
fn weights_are_measured() {
	all_are_known("what scripts/benchmark has measured", |pallet| {
		!pallet.has("src/weights.rs")
			|| pallet
				.read("src/weights.rs")
				.contains("measured by `scripts/benchmark`. Do not edit")
	});
}

#[test]
fn every_preset_sets_the_genesis_of_every_pallet() {
	let defaults = serde_json::to_value(RuntimeGenesisConfig::default()).unwrap();
	for name in genesis_config_presets::preset_names() {
		let patch = genesis_config_presets::get_preset(&name).expect("it is a preset");
		let patch: serde_json::Value = serde_json::from_slice(&patch).expect("it is JSON");
		all_are_known(&format!("the preset {name}"), |pallet| {
			let name = pallet.name_in_runtime();
			let key = name[..1].to_lowercase() + &name[1..];
			// A pallet without a genesis has nothing to set.
			defaults.get(&key).is_none()
				|| patch.get(&key).is_some()
				|| DEFAULTS_SUFFICE.contains(&key.as_str())
		});
		let config: RuntimeGenesisConfig = serde_json::from_value(preset(&name)).unwrap();
		assert!(config.build_storage().is_ok());
	}
}

#[test]
fn every_pallet_is_described() {
	all_are_known("README.md", |pallet| pallet.has("README.md"));
	all_are_known("src/lib.rs", |pallet| {
		pallet.read("src/lib.rs").contains("#![doc = include_str!(\"../README.md\")]")
	});
	let readme = file("README.md");
	all_are_known("the table of pallets in README.md", |pallet| {
		let directory = pallet.directory.file_name().unwrap().to_string_lossy();
		readme.contains(&format!("](pallets/{directory}/README.md)"))
	});
}
