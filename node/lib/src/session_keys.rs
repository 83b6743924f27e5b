// SPDX-License-Identifier: Apache-2.0

//! `key session`: the keys of a validator, and its public entry.

use crate::{
	chain_spec::{self, entry::Entry},
	cli::{Cli, SessionKeysCmd},
};
use codec::Encode;
use rustix::{fs::Mode, process::umask};
use sc_cli::SubstrateCli;
use sc_keystore::LocalKeystore;
use sc_network::{
	config::{MultiaddrWithPeerId, NodeKeyConfig, Secret},
	multiaddr::{Multiaddr, Protocol},
};
use sc_service::{config::KeystoreConfig, BasePath};
use sp_core::{
	crypto::{key_types, KeyTypeId, Ss58Codec},
	proof_of_possession::statement_of_ownership,
};
use sp_keystore::Keystore;
use std::{fs, path::Path};
use talent_runtime::{AccountId, SessionKeys};

/// The file of the network key, in the directory in which a node looks for it.
const NETWORK_KEY: &str = "network/secret_ed25519";

/// Files and directories that are made from here on are for their owner alone.
pub fn keep_from_others() {
	umask(Mode::RWXG | Mode::RWXO);
}

/// Makes the keys that are not there yet, and returns the public entry.
pub fn run(cli: &Cli, cmd: &SessionKeysCmd) -> Result<Entry, String> {
	let account = AccountId::from_ss58check(&cmd.account)
		.map_err(|error| format!("--account: {} is no address: {error}", cmd.account))?;
	let id = match &cmd.chain {
		Some(chain) => cli.load_spec(chain)?.id().to_owned(),
		None => chain_spec::production::ID.into(),
	};
	let base = match &cmd.base_path {
		Some(path) => BasePath::new(path),
		None => BasePath::from_project("", "", &Cli::executable_name()),
	};
	let directory = base.config_dir(&id);
	let peer_id = network_key(&directory)?;
	let public_addresses = cmd
		.public_addr
		.iter()
		.map(|address| with_peer(address.clone(), &peer_id))
		.collect::<Result<_, _>>()?;
	let config =
		cmd.keystore_params.keystore_config(&directory).map_err(|error| error.to_string())?;
	let (session_keys, proof) = session_keys(config, &account)?;
	let entry = Entry {
		name: cmd.name.clone(),
		account,
		keys: session_keys.encode(),
		session_keys,
		proof,
		peer_id,
		public_addresses,
	};
	entry.check()?;
	Ok(entry)
}

/// Makes the network key, if there is none, and returns the node's identity.
fn network_key(directory: &Path) -> Result<String, String> {
	let path = directory.join(NETWORK_KEY);
	let refusal = |error: std::io::Error| {
		format!("the network key {} cannot be used: {error}", path.display())
	};
	if let Some(parent) = path.parent() {
		fs::create_dir_all(parent).map_err(refusal)?;
	}
	// The file is made for its owner alone.
	let keypair =
		NodeKeyConfig::Ed25519(Secret::File(path.clone())).into_keypair().map_err(refusal)?;
	Ok(keypair.public().to_peer_id().to_string())
}

/// An address with the identity of its node at the end.
fn with_peer(mut address: Multiaddr, peer_id: &str) -> Result<MultiaddrWithPeerId, String> {
	if !address.iter().any(|part| matches!(part, Protocol::P2p(_))) {
		let end =
			format!("/p2p/{peer_id}").parse::<Multiaddr>().map_err(|error| error.to_string())?;
		for part in end.iter() {
			address.push(part);
		}
	}
	let named = address.to_string();
	named.parse().map_err(|error| format!("--public-addr: {named}: {error}"))
}

/// Makes the session keys that are not there yet: the keys, and the proof that their holder gives
/// them to `account`.
fn session_keys(
	config: KeystoreConfig,
	account: &AccountId,
) -> Result<(SessionKeys, Vec<u8>), String> {
	let KeystoreConfig::Path { path, password } = config else {
		return Err("session keys need a keystore on disk".into());
	};
	let refusal = |error: &dyn std::fmt::Display| {
		format!("the keystore {} cannot be used: {error}", path.display())
	};
	let keystore = LocalKeystore::open(&path, password).map_err(|error| refusal(&error))?;
	// More than one key of a type: it is unknown which of them belong together.
	let one = |key_type: KeyTypeId| -> Result<bool, String> {
		let keys = keystore.keys(key_type).map_err(|error| refusal(&error))?;
		let name = String::from_utf8_lossy(&key_type.0).into_owned();
		match keys.len() {
			0 => Ok(false),
			1 => Ok(true),
			count => Err(refusal(&format!(
				"it has {count} keys of type {name}. Change the keys of a running validator with the RPC method \
				 author_rotateKeysWithOwner"
			))),
		}
	};
	let statement = statement_of_ownership(&account.encode());
	let lost = || refusal(&"a key has vanished");
	let sr25519 = |key_type: KeyTypeId| {
		let public = if one(key_type)? {
			keystore.sr25519_public_keys(key_type).first().copied().ok_or_else(lost)?
		} else {
			keystore.sr25519_generate_new(key_type, None).map_err(|error| refusal(&error))?
		};
		let signature = keystore
			.sr25519_sign(key_type, &public, &statement)
			.map_err(|error| refusal(&error))?
			.ok_or_else(lost)?;
		Ok::<_, String>((public, signature))
	};
	let (grandpa, grandpa_proof) = {
		let key_type = key_types::GRANDPA;
		let public = if one(key_type)? {
			keystore.ed25519_public_keys(key_type).first().copied().ok_or_else(lost)?
		} else {
			keystore.ed25519_generate_new(key_type, None).map_err(|error| refusal(&error))?
		};
		let signature = keystore
			.ed25519_sign(key_type, &public, &statement)
			.map_err(|error| refusal(&error))?
			.ok_or_else(lost)?;
		(public, signature)
	};
	let (babe, babe_proof) = sr25519(key_types::BABE)?;
	let (discovery, discovery_proof) = sr25519(key_types::AUTHORITY_DISCOVERY)?;
	let keys = SessionKeys {
		grandpa: grandpa.into(),
		babe: babe.into(),
		authority_discovery: discovery.into(),
	};
	Ok((keys, (grandpa_proof, babe_proof, discovery_proof).encode()))
}
