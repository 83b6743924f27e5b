// SPDX-License-Identifier: Apache-2.0

//! Chain specifications: the presets that the runtime carries, and files.

mod amounts;
pub mod entry;
pub mod production;

use crate::errors::one_line;
use sc_chain_spec::{ChainSpecExtension, ChainType, Properties};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::path::Path;
use talent_runtime::{
	constants::{account::SS58_PREFIX, currency},
	genesis_config_presets::{get_preset, DEV, LOCAL, PRODUCTION},
	opaque::Block,
};

/// What a specification tells the client besides genesis.
#[derive(Default, Clone, Serialize, Deserialize, ChainSpecExtension)]
#[serde(rename_all = "camelCase")]
pub struct Extensions {
	/// Blocks at whose height only the one with the named hash is accepted.
	pub fork_blocks: sc_client_api::ForkBlocks<Block>,
	/// Blocks that are never accepted.
	pub bad_blocks: sc_client_api::BadBlocks<Block>,
	/// From where a light client may start.
	pub light_sync_state: sc_sync_state_rpc::LightSyncStateExtension,
}

/// The specification of a chain of this runtime.
pub type ChainSpec = sc_chain_spec::GenericChainSpec<Extensions>;

/// What `--chain` takes.
const KNOWN: &str = "--dev, --chain local, or --chain <FILE> with the file of a specification";

/// The specification that `--chain <id>` names: a preset, or a file.
pub fn load(id: &str) -> Result<Box<dyn sc_chain_spec::ChainSpec>, String> {
	Ok(Box::new(match id {
		"" => return Err(format!("say which chain: {KNOWN}")),
		"dev" => preset("Talent Development", "talent_dev", ChainType::Development, DEV)?,
		"local" => preset("Talent Local", "talent_local", ChainType::Local, LOCAL)?,
		"production" => {
			return Err("a production network has a specification of its own: `talent-node export-production-spec` writes \
			            it, and --chain takes the file"
				.into())
		},
		path => from_file(Path::new(path))?,
	}))
}

fn preset(name: &str, id: &str, chain_type: ChainType, preset: &str) -> Result<ChainSpec, String> {
	Ok(described(wasm()?, name, id, chain_type).with_genesis_config_patch(patch(preset)?).build())
}

/// The patch of a preset: asked of the runtime that is linked in, which answers without compiling
/// the Wasm.
fn patch(preset: &str) -> Result<Value, String> {
	let json =
		get_preset(&preset.into()).ok_or_else(|| format!("the runtime has no preset {preset}"))?;
	serde_json::from_slice(&json).map_err(|error| error.to_string())
}

/// The runtime this node was built with.
fn wasm() -> Result<&'static [u8], String> {
	talent_runtime::WASM_BINARY.ok_or_else(|| {
		"this node was built without its runtime: build it without SKIP_WASM_BUILD".into()
	})
}

/// A specification without genesis.
fn described(
	wasm: &[u8],
	name: &str,
	id: &str,
	chain_type: ChainType,
) -> sc_chain_spec::ChainSpecBuilder<Extensions> {
	ChainSpec::builder(wasm, Extensions::default())
		.with_name(name)
		.with_id(id)
		.with_chain_type(chain_type)
		.with_properties(properties())
}

/// How wallets show amounts and addresses.
fn properties() -> Properties {
	[
		("tokenSymbol".into(), currency::SYMBOL.into()),
		("tokenDecimals".into(), currency::DECIMALS.into()),
		("ss58Format".into(), SS58_PREFIX.into()),
	]
	.into_iter()
	.collect()
}

fn from_file(path: &Path) -> Result<ChainSpec, String> {
	if !path.exists() {
		return Err(format!("there is no chain and no file `{}`: use {KNOWN}", path.display()));
	}
	ChainSpec::from_json_file(path.to_path_buf()).map_err(|error| {
		let reason = match is_genesis(path) {
			true => {
				"it is the input of `talent-node export-production-spec`, which makes one of it"
					.into()
			},
			false => one_line(&error),
		};
		format!("{} is no chain specification: {reason}", path.display())
	})
}

/// Whether a file has the fields of a genesis, as the template of a production network.
fn is_genesis(path: &Path) -> bool {
	let json =
		std::fs::read(path).ok().and_then(|text| serde_json::from_slice::<Value>(&text).ok());
	json.is_some_and(|json| json.get("balances").is_some() && json.get("genesis").is_none())
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_core::storage::well_known_keys::CODE;

	#[test]
	fn presets_load_and_build_their_genesis() {
		for (id, chain_type) in [("dev", ChainType::Development), ("local", ChainType::Local)] {
			let spec = load(id).unwrap();
			assert_eq!(spec.id(), format!("talent_{id}"));
			assert_eq!(spec.chain_type(), chain_type);
			assert_eq!(spec.properties().get("tokenSymbol"), Some(&"BTRST".into()));
			assert_eq!(spec.properties().get("tokenDecimals"), Some(&18.into()));
			assert_eq!(spec.properties().get("ss58Format"), Some(&SS58_PREFIX.into()));
			let storage = spec.build_storage().unwrap();
			assert_eq!(storage.top.get(CODE).map(Vec::as_slice), talent_runtime::WASM_BINARY);
		}
	}

	#[test]
	fn the_wasm_has_the_same_presets() {
		let wasm = wasm().unwrap();
		let runtime = sc_chain_spec::GenesisConfigBuilderRuntimeCaller::<()>::new(wasm);
		for preset in [DEV, LOCAL, PRODUCTION] {
			assert_eq!(runtime.get_named_preset(Some(&preset.into())), patch(preset));
		}
		assert!(patch("no-such-preset").unwrap_err().contains("no-such-preset"));
	}

	#[test]
	fn specifications_have_room_for_a_light_sync_state() {
		let spec = load("dev").unwrap();
		let extension = sc_chain_spec::get_extension::<sc_sync_state_rpc::LightSyncStateExtension>(
			spec.extensions(),
		);
		assert!(extension.is_some());
	}

	#[test]
	fn an_exported_specification_loads_and_has_the_same_genesis() {
		let directory = tempfile::tempdir().unwrap();
		let preset = load("dev").unwrap();
		let genesis = preset.build_storage().unwrap();
		for raw in [false, true] {
			let path = directory.path().join(format!("{raw}.json"));
			std::fs::write(&path, preset.as_json(raw).unwrap()).unwrap();
			let spec = load(path.to_str().unwrap()).unwrap();
			assert_eq!(spec.id(), preset.id());
			assert_eq!(spec.build_storage().unwrap().top, genesis.top);
		}
	}

	#[test]
	fn a_chain_must_be_named() {
		assert!(load("").unwrap_err().contains("--dev"));
	}

	#[test]
	fn production_is_refused_without_its_own_keys() {
		let error = load("production").unwrap_err();
		assert!(error.contains("export-production-spec"), "{error}");
	}

	#[test]
	fn what_is_neither_a_preset_nor_a_file_is_named() {
		let error = load("no-such-chain").unwrap_err();
		assert!(error.contains("no-such-chain"), "{error}");
		assert!(error.contains("local"), "{error}");
		// That is refused in its turn.
		assert!(!error.contains("production"), "{error}");
	}

	#[test]
	fn broken_files_are_named_in_one_line() {
		let directory = tempfile::tempdir().unwrap();
		let path = directory.path().join("broken.json");
		for content in ["", "{", "[]", "{}", r#"{"name": "x", "id": "x"}"#] {
			std::fs::write(&path, content).unwrap();
			let error = load(path.to_str().unwrap()).unwrap_err();
			assert!(error.contains("broken.json"), "{error}");
			assert_eq!(error.lines().count(), 1, "{error}");
		}
		std::fs::write(&path, production::template().unwrap()).unwrap();
		let error = load(path.to_str().unwrap()).unwrap_err();
		assert!(error.contains("export-production-spec"), "{error}");
		assert!(load(directory.path().to_str().unwrap()).is_err());
	}
}
