// SPDX-License-Identifier: Apache-2.0

//! Runs the runtime: one executor for genesis and for blocks, so that the Wasm is compiled once.

use crate::compiled::Compiled;
use codec::{Decode, Encode};
use sc_chain_spec::{json_merge, ChainSpec, ChainType};
use sc_executor::{HeapAllocStrategy, WasmExecutor, DEFAULT_HEAP_ALLOC_STRATEGY};
use sc_service::Configuration;
use serde::Deserialize;
use serde_json::Value;
use sp_core::{
	storage::{well_known_keys::CODE, Storage},
	traits::{CallContext, CodeExecutor, FetchRuntimeCode, RuntimeCode},
	Blake2Hasher, Hasher,
};
use sp_state_machine::BasicExternalities;
use std::{borrow::Cow, path::PathBuf};

/// Runs the runtime.
pub type Executor = WasmExecutor<sp_io::SubstrateHostFunctions>;

/// The executor that `config` asks for, and what keeps the runtimes that it compiles.
pub fn new(config: &Configuration) -> (Executor, Compiled) {
	let settings = &config.executor;
	let strategy = settings.default_heap_pages.map_or(DEFAULT_HEAP_ALLOC_STRATEGY, |pages| {
		HeapAllocStrategy::Static { extra_pages: pages.try_into().unwrap_or(u32::MAX) }
	});
	let builder = Executor::builder()
		.with_execution_method(settings.wasm_method)
		.with_onchain_heap_alloc_strategy(strategy)
		.with_offchain_heap_alloc_strategy(strategy)
		.with_max_runtime_instances(settings.max_runtime_instances)
		.with_runtime_cache_size(settings.runtime_cache_size);
	// Chains of these types come and go: what is kept beside them would go with them.
	let comes_and_goes =
		matches!(config.chain_spec.chain_type(), ChainType::Development | ChainType::Local);
	let beside_the_chain = config.base_path.path().join("wasm-cache");
	let compiled = Compiled::in_one_of(
		comes_and_goes.then(users_cache).flatten().into_iter().chain([beside_the_chain]),
	);
	let executor = match compiled.path() {
		Some(path) => builder.with_cache_path(path).build(),
		None => builder.build(),
	};
	(executor, compiled)
}

/// An executor for a specification that is checked or written, without a chain.
pub fn without_chain() -> (Executor, Compiled) {
	let compiled = Compiled::in_one_of(users_cache());
	let executor = match compiled.path() {
		Some(path) => Executor::builder().with_cache_path(path).build(),
		None => Executor::builder().build(),
	};
	(executor, compiled)
}

/// The user's cache directory. `None` without a home.
fn users_cache() -> Option<PathBuf> {
	let directories = directories::BaseDirs::new()?;
	Some(directories.cache_dir().join("talent-node").join("wasm"))
}

/// The genesis that `spec` describes. A specification that is not raw names the runtime and what to
/// begin it with: `executor` runs it, which then has it compiled for the blocks to come.
pub fn genesis(executor: &Executor, spec: &dyn ChainSpec) -> Result<Storage, String> {
	#[derive(Deserialize)]
	struct Specification {
		genesis: Genesis,
	}
	let described = serde_json::from_str::<Specification>(&spec.as_json(false)?)
		.map_err(|error| error.to_string())?;
	let Genesis::RuntimeGenesis { code, start } = described.genesis else {
		return spec.as_storage_builder().build_storage();
	};
	let mut storage = match start {
		Start::Config(config) => Runtime { executor, code: &code }.build_state(config)?,
		Start::Patch(patch) => build_from_patch(executor, &code, patch)?,
	};
	storage.top.insert(CODE.to_vec(), code);
	Ok(storage)
}

/// `spec` as JSON: as it describes genesis, or `raw`, as genesis is in storage.
pub fn written(executor: &Executor, spec: &mut dyn ChainSpec, raw: bool) -> Result<String, String> {
	if raw {
		let storage = genesis(executor, spec)?;
		spec.set_storage(storage);
	}
	spec.as_json(raw)
}

/// The genesis of a specification, as far as it is of interest here.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum Genesis {
	RuntimeGenesis {
		#[serde(with = "sp_core::bytes")]
		code: Vec<u8>,
		#[serde(flatten)]
		start: Start,
	},
	#[serde(untagged)]
	Other(serde::de::IgnoredAny),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum Start {
	Config(Value),
	Patch(Value),
}

/// The genesis that the runtime `code` makes of its defaults and `patch`.
pub fn build_from_patch(executor: &Executor, code: &[u8], patch: Value) -> Result<Storage, String> {
	let runtime = Runtime { executor, code };
	let mut config = runtime.default_config()?;
	json_merge(&mut config, patch);
	runtime.build_state(config)
}

/// A runtime that is asked for a genesis.
struct Runtime<'a> {
	executor: &'a Executor,
	code: &'a [u8],
}

impl Runtime<'_> {
	/// What the runtime takes for whatever a patch leaves out.
	fn default_config(&self) -> Result<Value, String> {
		let preset = None::<String>;
		let (answer, _) = self.call("GenesisBuilder_get_preset", &preset.encode())?;
		let json = Option::<Vec<u8>>::decode(&mut answer.as_slice())
			.map_err(|error| error.to_string())?
			.ok_or("the runtime has no default configuration")?;
		serde_json::from_slice(&json).map_err(|error| error.to_string())
	}

	fn build_state(&self, config: Value) -> Result<Storage, String> {
		let (answer, storage) =
			self.call("GenesisBuilder_build_state", &config.to_string().encode())?;
		sp_genesis_builder::Result::decode(&mut answer.as_slice())
			.map_err(|error| error.to_string())?
			.map_err(|error| error.to_string())?;
		Ok(storage)
	}

	fn call(&self, method: &str, data: &[u8]) -> Result<(Vec<u8>, Storage), String> {
		let mut state = BasicExternalities::new_empty();
		let code = RuntimeCode {
			code_fetcher: self,
			heap_pages: None,
			// As the client names it, or it would be compiled once more.
			hash: Blake2Hasher::hash(self.code).encode(),
		};
		let (answer, _) =
			self.executor.call(&mut state, &code, method, data, CallContext::Offchain);
		Ok((answer.map_err(|error| error.to_string())?, state.into_storages()))
	}
}

impl FetchRuntimeCode for Runtime<'_> {
	fn fetch_runtime_code(&self) -> Option<Cow<'_, [u8]>> {
		Some(self.code.into())
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::chain_spec;

	#[test]
	fn genesis_is_what_the_sdk_makes_of_the_same_specification() {
		let (executor, _) = without_chain();
		let spec = chain_spec::load("dev").unwrap();
		let expected = spec.as_storage_builder().build_storage().unwrap();
		let mut raw = spec.cloned_box();
		written(&executor, &mut *raw, true).unwrap();
		// Asked of a specification that describes it, and of one that has it.
		for spec in [spec, raw] {
			let genesis = genesis(&executor, &*spec).unwrap();
			assert_eq!(genesis.top, expected.top);
			assert!(genesis.children_default.is_empty());
		}
	}

	#[test]
	fn a_genesis_that_the_runtime_refuses_is_an_error() {
		let spec = chain_spec::load("dev").unwrap();
		let text = spec.as_json(false).unwrap().replace("\"balances\"", "\"balancez\"");
		let spec = chain_spec::ChainSpec::from_json_bytes(text.into_bytes()).unwrap();
		let error = genesis(&without_chain().0, &spec).unwrap_err();
		assert!(error.contains("balancez"), "{error}");
	}
}
