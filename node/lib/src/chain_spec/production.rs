// SPDX-License-Identifier: Apache-2.0

//! The specification of a production network: the preset's parameters, the network's own keys and
//! accounts.

use super::{amounts, described, entry::Entries, patch, wasm, ChainSpec, ChainType, PRODUCTION};
use crate::{
	errors::one_line,
	executor::{self, Executor},
};
use sc_chain_spec::json_merge;
use serde_json::Value;
use sp_core::crypto::{AccountId32, Ss58Codec};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use std::{
	fs,
	path::{Path, PathBuf},
};
use talent_runtime::RuntimeGenesisConfig;

/// The id of a production network, and so the name of its directory in a base path.
pub const ID: &str = "talent";

/// The preset as it is, to see what must be filled in.
pub fn template() -> Result<String, String> {
	serde_json::to_string_pretty(&patch(PRODUCTION)?).map_err(|error| error.to_string())
}

/// The network's specification as JSON, genesis checked by the runtime. `joining` are the files
/// with the entries of validators.
pub fn export(input: &Path, joining: &[PathBuf], raw: bool) -> Result<String, String> {
	let overlay = read(input)?;
	let entries = Entries::read(joining)?;
	let (executor, compiled) = executor::without_chain();
	let mut spec = specification(&executor, overlay, &entries)
		.map_err(|error| format!("{}: {error}", input.display()))?;
	compiled.record();
	executor::written(&executor, &mut spec, raw).map_err(|error| one_line(&error))
}

fn read(input: &Path) -> Result<Value, String> {
	let text = fs::read_to_string(input)
		.map_err(|error| format!("cannot read {}: {error}", input.display()))?;
	serde_json::from_str(&text).map_err(|error| format!("{} is not JSON: {error}", input.display()))
}

fn specification(
	executor: &Executor,
	overlay: Value,
	entries: &Entries,
) -> Result<ChainSpec, String> {
	if !overlay.is_object() {
		return Err("the genesis of a network is a JSON object".into());
	}
	let wasm = wasm()?;
	let mut genesis = patch(PRODUCTION)?;
	json_merge(&mut genesis, overlay);
	entries.add_to(&mut genesis)?;
	refuse_well_known(&genesis, "genesis")?;
	amounts::as_numbers(&mut genesis)?;
	check_fields(&genesis)?;
	// The runtime knows what a network needs, and refuses what is missing.
	executor::build_from_patch(executor, wasm, genesis.clone())
		.map_err(|error| one_line(&error))?;
	Ok(described(wasm, "Talent", ID, ChainType::Live)
		.with_genesis_config_patch(genesis)
		.with_boot_nodes(entries.boot_nodes())
		.build())
}

/// Refuses unknown fields and values that are none of their fields, with the place. The runtime
/// would name neither.
fn check_fields(genesis: &Value) -> Result<(), String> {
	let mut whole =
		serde_json::to_value(RuntimeGenesisConfig::default()).map_err(|error| error.to_string())?;
	json_merge(&mut whole, genesis.clone());
	serde_path_to_error::deserialize::<_, RuntimeGenesisConfig>(whole)
		.map(drop)
		.map_err(|error| format!("{}: {}", error.path(), one_line(&error.inner().to_string())))
}

/// Everybody has the secret keys of Alice and her friends: nowhere in a production genesis may they
/// have a say.
fn refuse_well_known(value: &Value, place: &str) -> Result<(), String> {
	match value {
		Value::String(text) => match well_known(text) {
			Some(name) => Err(format!(
				"{place} is {text}, the well-known key of {name}, which everybody can use"
			)),
			None => Ok(()),
		},
		Value::Array(items) => items
			.iter()
			.enumerate()
			.try_for_each(|(index, item)| refuse_well_known(item, &format!("{place}[{index}]"))),
		Value::Object(fields) => fields.iter().try_for_each(|(name, field)| {
			// Maps may have accounts as keys.
			refuse_well_known(&Value::String(name.clone()), &format!("a key in {place}"))?;
			refuse_well_known(field, &format!("{place}.{name}"))
		}),
		Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
	}
}

/// Whose key `text` is, as an address of any network or in hexadecimal, if it is one of those that
/// everybody knows.
fn well_known(text: &str) -> Option<String> {
	let raw: [u8; 32] = match AccountId32::from_ss58check_with_version(text) {
		Ok((account, _)) => account.into(),
		Err(_) => sp_core::bytes::from_hex(text).ok()?.try_into().ok()?,
	};
	Sr25519Keyring::from_raw_public(raw)
		.map(|key| key.to_string())
		.or_else(|| Ed25519Keyring::from_raw_public(raw).map(|key| key.to_string()))
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;

	fn executor() -> Executor {
		executor::without_chain().0
	}

	#[test]
	fn well_known_keys_are_recognised_in_every_form() {
		let alice = Sr25519Keyring::Alice;
		let polkadot = alice.to_account_id().to_ss58check_with_version(0u16.into());
		let hexadecimal = sp_core::bytes::to_hex(&alice.to_raw_public(), false);
		for text in [alice.to_account_id().to_ss58check(), polkadot, hexadecimal] {
			assert_eq!(well_known(&text).as_deref(), Some("Alice"), "{text}");
		}
		let grandpa = Ed25519Keyring::Bob.public().to_ss58check();
		assert_eq!(well_known(&grandpa).as_deref(), Some("Bob"));
		assert_eq!(well_known(&AccountId32::new([7; 32]).to_ss58check()), None);
		assert_eq!(well_known("0x00"), None);
		assert_eq!(well_known("Alice"), None);
	}

	#[test]
	fn well_known_keys_are_refused_wherever_they_are() {
		let alice = Sr25519Keyring::Alice.to_account_id().to_ss58check();
		let other = AccountId32::new([7; 32]).to_ss58check();
		for (genesis, place) in [
			(json!({ "a": { "b": [[other, 1], [alice, 2]] } }), "genesis.a.b[1][0]"),
			(json!({ "a": alice }), "genesis.a"),
			(json!({ "a": { alice.clone(): 1 } }), "a key in genesis.a"),
		] {
			let error = refuse_well_known(&genesis, "genesis").unwrap_err();
			assert!(error.starts_with(&format!("{place} is {alice}")), "{error}");
			assert!(error.contains("Alice"), "{error}");
		}
		assert_eq!(refuse_well_known(&json!({ "a": [other, 1, null, true] }), "genesis"), Ok(()));
	}

	#[test]
	fn the_preset_alone_is_not_enough() {
		let error =
			specification(&executor(), json!({}), &Entries::default()).map(|_| ()).unwrap_err();
		assert_eq!(error.lines().count(), 1, "{error}");
	}

	#[test]
	fn unknown_fields_are_refused() {
		let error = specification(&executor(), json!({ "balancez": {} }), &Entries::default())
			.map(|_| ())
			.unwrap_err();
		assert!(error.contains("balancez"), "{error}");
		assert_eq!(error.lines().count(), 1, "{error}");
	}

	#[test]
	fn a_value_that_is_none_of_its_field_is_named_with_its_place() {
		for (genesis, place) in [
			(json!({ "jobs": { "categories": [1] } }), "jobs.categories[0]"),
			(json!({ "networkProfile": { "epochLength": "x" } }), "networkProfile.epochLength"),
			(json!({ "balances": { "balances": [["nobody", 1]] } }), "balances.balances[0][0]"),
			(json!({ "council": { "members": 3 } }), "council.members"),
		] {
			let error = check_fields(&genesis).unwrap_err();
			assert!(error.starts_with(&format!("{place}: ")), "{error}");
			assert_eq!(error.lines().count(), 1, "{error}");
		}
		assert_eq!(check_fields(&patch(PRODUCTION).unwrap()), Ok(()));
	}

	#[test]
	fn genesis_must_be_an_object() {
		assert!(specification(&executor(), json!([]), &Entries::default()).is_err());
	}

	#[test]
	fn the_template_is_the_preset() {
		let template: Value = serde_json::from_str(&template().unwrap()).unwrap();
		assert_eq!(Ok(template.clone()), patch(PRODUCTION));
		assert!(template.is_object());
	}

	#[test]
	fn files_that_cannot_be_read_are_named() {
		let directory = tempfile::tempdir().unwrap();
		let missing = directory.path().join("missing.json");
		assert!(export(&missing, &[], false).unwrap_err().contains("missing.json"));
		let broken = directory.path().join("broken.json");
		fs::write(&broken, "{").unwrap();
		assert!(export(&broken, &[], false).unwrap_err().contains("broken.json is not JSON"));
	}
}
