// SPDX-License-Identifier: Apache-2.0

//! Runs the runtime: one executor for genesis and for blocks, so that the Wasm is compiled once, and a directory that keeps what was
//! compiled for the next start.

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
use std::{
	borrow::Cow,
	fs, io,
	path::{Path, PathBuf},
};

/// Runs the runtime.
pub type Executor = WasmExecutor<sp_io::SubstrateHostFunctions>;

/// The executor that `config` asks for.
pub fn new(config: &Configuration) -> Executor {
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
	let directory = comes_and_goes
		.then(users_cache)
		.flatten()
		.unwrap_or_else(|| config.base_path.path().join("wasm-cache"));
	match usable(directory) {
		Some(directory) => builder.with_cache_path(directory).build(),
		None => builder.build(),
	}
}

/// An executor for a specification that is checked or written, without a chain.
pub fn without_chain() -> Executor {
	keeping(users_cache())
}

/// An executor that keeps compiled runtimes in `directory`.
fn keeping(directory: Option<PathBuf>) -> Executor {
	match directory.and_then(usable) {
		Some(directory) => Executor::builder().with_cache_path(directory).build(),
		None => Executor::builder().build(),
	}
}

/// The user's cache directory. `None` without a home.
fn users_cache() -> Option<PathBuf> {
	let directories = directories::BaseDirs::new()?;
	Some(directories.cache_dir().join("talent-node").join("wasm"))
}

/// `directory`, if compiled runtimes can be kept there.
fn usable(directory: PathBuf) -> Option<PathBuf> {
	match private(&directory) {
		Ok(()) => Some(directory),
		Err(error) => {
			log::warn!(
				"Each start compiles the runtime anew: {} cannot be used to keep it ({error})",
				directory.display()
			);
			None
		},
	}
}

/// Makes the directory, for its owner alone: what is in it is run as native code.
fn private(directory: &Path) -> io::Result<()> {
	fs::create_dir_all(directory)?;
	#[cfg(unix)]
	{
		use std::os::unix::fs::PermissionsExt;
		fs::set_permissions(directory, fs::Permissions::from_mode(0o700))?;
	}
	Ok(())
}

/// The genesis that `spec` describes. A specification that is not raw names the runtime and what to begin it with: `executor` runs
/// it, which then has it compiled for the blocks to come.
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
pub fn written(spec: &mut dyn ChainSpec, raw: bool) -> Result<String, String> {
	if raw {
		let storage = genesis(&without_chain(), spec)?;
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
		let spec = chain_spec::load("dev").unwrap();
		let expected = spec.as_storage_builder().build_storage().unwrap();
		let mut raw = spec.cloned_box();
		written(&mut *raw, true).unwrap();
		// Asked of a specification that describes it, and of one that has it.
		for spec in [spec, raw] {
			let genesis = genesis(&without_chain(), &*spec).unwrap();
			assert_eq!(genesis.top, expected.top);
			assert!(genesis.children_default.is_empty());
		}
	}

	#[test]
	fn a_genesis_that_the_runtime_refuses_is_an_error() {
		let spec = chain_spec::load("dev").unwrap();
		let text = spec.as_json(false).unwrap().replace("\"balances\"", "\"balancez\"");
		let spec = chain_spec::ChainSpec::from_json_bytes(text.into_bytes()).unwrap();
		let error = genesis(&without_chain(), &spec).unwrap_err();
		assert!(error.contains("balancez"), "{error}");
	}

	#[test]
	fn compiled_runtimes_are_kept_for_their_owner_alone() {
		use std::os::unix::fs::PermissionsExt;
		let directory = tempfile::tempdir().unwrap();
		let path = directory.path().join("a").join("wasm");
		let executor = keeping(Some(path.clone()));
		genesis(&executor, &*chain_spec::load("dev").unwrap()).unwrap();
		assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o700);
		assert!(fs::read_dir(&path).unwrap().count() > 0, "something is kept");
	}

	#[test]
	fn without_a_directory_the_runtime_runs_all_the_same() {
		let directory = tempfile::tempdir().unwrap();
		let file = directory.path().join("file");
		fs::write(&file, []).unwrap();
		let executor = keeping(Some(file.join("wasm")));
		assert!(genesis(&executor, &*chain_spec::load("local").unwrap()).is_ok());
	}
}
