// SPDX-License-Identifier: Apache-2.0

//! What an operator hands to the author of a genesis: the public entry of a validator.

use crate::errors::one_line;
use codec::{Decode, Encode};
use sc_network::config::MultiaddrWithPeerId;
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use sp_core::{bytes, crypto::Ss58Codec};
use sp_runtime::traits::OpaqueKeys;
use std::{
	collections::BTreeMap,
	fs,
	path::{Path, PathBuf},
};
use talent_runtime::{AccountId, SessionKeys};

/// The public entry of a validator, as `key session` writes it. Nothing in it is secret.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Entry {
	/// The name of the validator, for people.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub name: Option<String>,
	/// The account of the validator.
	pub account: AccountId,
	/// The session keys, one by one.
	pub session_keys: SessionKeys,
	/// The session keys, encoded as `session.setKeys` takes them.
	#[serde(with = "bytes")]
	pub keys: Vec<u8>,
	/// The proof that the holder of the session keys has given them to the account.
	#[serde(with = "bytes")]
	pub proof: Vec<u8>,
	/// The identity of the node in the network.
	pub peer_id: String,
	/// The addresses at which other nodes reach the node.
	pub public_addresses: Vec<MultiaddrWithPeerId>,
}

impl Entry {
	/// Reads an entry and checks it. The error names the file and the place.
	pub fn read(path: &Path) -> Result<Self, String> {
		let at = |error: String| format!("{}: {error}", path.display());
		let text = fs::read_to_string(path).map_err(|error| at(error.to_string()))?;
		let mut source = serde_json::Deserializer::from_str(&text);
		let entry: Self = serde_path_to_error::deserialize(&mut source).map_err(|error| {
			let place = error.path().to_string();
			at(format!("{place}: {}", one_line(&error.into_inner().to_string())))
		})?;
		entry.check().map_err(at)?;
		Ok(entry)
	}

	/// Checks that the parts of the entry belong together.
	pub fn check(&self) -> Result<(), String> {
		if SessionKeys::decode(&mut self.keys.as_slice()).as_ref() != Ok(&self.session_keys) {
			return Err("keys: they are not the keys of sessionKeys".into());
		}
		if !self.session_keys.ownership_proof_is_valid(&self.account.encode(), &self.proof) {
			return Err(format!(
				"proof: it does not prove that the keys belong to {}; make the entry again with `talent-node key session`",
				self.account.to_ss58check()
			));
		}
		for (index, address) in self.public_addresses.iter().enumerate() {
			if address.peer_id.to_string() != self.peer_id {
				return Err(format!(
					"publicAddresses[{index}]: the address ends with {}, but peerId is {}",
					address.peer_id, self.peer_id
				));
			}
		}
		Ok(())
	}
}

/// The entries of the validators of a network, each with the file from which it was read.
#[derive(Debug, Default)]
pub struct Entries(Vec<(PathBuf, Entry)>);

impl Entries {
	/// Reads the files. Refuses two entries with the same account, key or network identity.
	pub fn read(paths: &[PathBuf]) -> Result<Self, String> {
		let mut entries = Vec::new();
		let mut seen = BTreeMap::new();
		for path in paths {
			let entry = Entry::read(path)?;
			let account = ("account", entry.account.to_ss58check());
			let peer = ("peerId", entry.peer_id.clone());
			let keys = SessionKeys::key_ids()
				.iter()
				.map(|id| ("session key", bytes::to_hex(entry.session_keys.get_raw(*id), false)));
			for part in [account, peer].into_iter().chain(keys) {
				let (what, value) = part.clone();
				match seen.insert(part, path) {
					Some(other) if other == path => {
						return Err(format!(
							"{}: two types share one {what} {value}",
							path.display()
						))
					},
					Some(other) => {
						return Err(format!(
							"{} and {} have the same {what}: {value}",
							other.display(),
							path.display()
						))
					},
					None => {},
				}
			}
			entries.push((path.clone(), entry));
		}
		Ok(Self(entries))
	}

	/// Adds the validators and their keys to a genesis, behind those that it names already.
	pub fn add_to(&self, genesis: &mut Value) -> Result<(), String> {
		for (path, Entry { account, session_keys, .. }) in &self.0 {
			let at = |error: String| format!("{}: {error}", path.display());
			let address = account.to_ss58check();
			let keys = serde_json::to_value(session_keys).map_err(|error| at(error.to_string()))?;
			for (place, item) in [
				("/validatorSet/validators", json!(address)),
				("/session/keys", json!([address, address, keys])),
			] {
				list(genesis, place)
					.ok_or_else(|| format!("the genesis has no list at {place}"))?
					.push(item);
			}
		}
		Ok(())
	}

	/// Returns the boot nodes of the network: all public addresses.
	pub fn boot_nodes(&self) -> Vec<MultiaddrWithPeerId> {
		self.0.iter().flat_map(|(_, entry)| entry.public_addresses.clone()).collect()
	}
}

/// The list at `place` in `genesis`, made if it is not there.
fn list<'a>(genesis: &'a mut Value, place: &str) -> Option<&'a mut Vec<Value>> {
	let mut here = genesis;
	for name in place.split('/').skip(1) {
		here = here.as_object_mut()?.entry(name).or_insert(Value::Null);
		if here.is_null() {
			*here = json!({});
		}
	}
	if here.as_object().is_some_and(serde_json::Map::is_empty) {
		*here = json!([]);
	}
	here.as_array_mut()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn lists_are_found_or_made() {
		let mut genesis = json!({ "a": { "b": [1] } });
		list(&mut genesis, "/a/b").unwrap().push(json!(2));
		list(&mut genesis, "/a/c").unwrap().push(json!(3));
		list(&mut genesis, "/d/e").unwrap().push(json!(4));
		assert_eq!(genesis, json!({ "a": { "b": [1, 2], "c": [3] }, "d": { "e": [4] } }));
		assert_eq!(list(&mut json!({ "a": 1 }), "/a/b"), None);
	}
}
