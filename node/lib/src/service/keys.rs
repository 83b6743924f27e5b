// SPDX-License-Identifier: Apache-2.0

//! Warns the operator of a validator whose keystore cannot sign for the network.
//!
//! Neither BABE nor GRANDPA report missing keys: a validator without keys looks like a full node.

use crate::types::{Client, Parts};
use futures::StreamExt;
use sc_cli::CryptoScheme;
use sc_client_api::{BlockchainEvents, HeaderBackend};
use sp_api::{ApiError, ProvideRuntimeApi};
use sp_authority_discovery::AuthorityDiscoveryApi;
use sp_consensus::SyncOracle;
use sp_consensus_babe::BabeApi;
use sp_consensus_grandpa::GrandpaApi;
use sp_core::crypto::{key_types, ByteArray, KeyTypeId};
use sp_keystore::KeystorePtr;
use std::{
	path::{Path, PathBuf},
	sync::Arc,
	time::Duration,
};
use substrate_prometheus_endpoint::{register, GaugeVec, Opts, PrometheusError, Registry, U64};
use talent_primitives::Hash;

/// For so long after its start a node may be without a new block before the keys are compared with
/// those of the validators: in a new network, it is these keys that the first block may wait for.
const PATIENCE: Duration = Duration::from_secs(30);

/// The session keys of a validator, each with the scheme by which it signs.
pub const SESSION_KEYS: [(KeyTypeId, CryptoScheme); 3] = [
	(key_types::BABE, CryptoScheme::Sr25519),
	(key_types::GRANDPA, CryptoScheme::Ed25519),
	(key_types::AUTHORITY_DISCOVERY, CryptoScheme::Sr25519),
];

/// Compares the keystore with the validators of the network.
pub struct Watch {
	client: Arc<Client>,
	keystore: KeystorePtr,
	path: PathBuf,
	metrics: Option<Metrics>,
}

impl Watch {
	/// Watches the keystore at `path`.
	pub fn new(parts: &Parts, path: PathBuf, registry: Option<&Registry>) -> Self {
		let metrics = registry.and_then(|registry| match Metrics::new(registry) {
			Ok(metrics) => Some(metrics),
			Err(error) => {
				log::warn!("The metrics of session keys are not available: {error}");
				None
			},
		});
		let (client, keystore) = (parts.client.clone(), parts.keystore_container.keystore());
		Self { client, keystore, path, metrics }
	}

	/// Warns now, once the node has caught up with the network, and at the beginning of each
	/// session.
	pub async fn run(self, sync: impl SyncOracle) {
		let missing = Findings { missing: self.missing(), strangers: Vec::new() };
		self.warn(&missing);
		self.show(&missing);
		// Only blocks that have just been made are reported here.
		let mut blocks = self.client.import_notification_stream();
		let _ = tokio::time::timeout(PATIENCE, blocks.next()).await;
		let mut seen = None;
		loop {
			let best = self.client.info().best_hash;
			// A node that still catches up knows the validators of long ago.
			if !sync.is_major_syncing() {
				match self.findings(best) {
					Ok((session, findings)) => {
						self.show(&findings);
						// The start has warned of what was missing then.
						let new = seen != Some(session);
						if new && (seen.is_some() || findings != missing) {
							self.warn(&findings);
						}
						seen = Some(session);
					},
					Err(error) => log::debug!("The keys cannot be compared: {error}"),
				}
			}
			if blocks.next().await.is_none() {
				break;
			}
		}
	}

	fn warn(&self, findings: &Findings) {
		if let Some(text) = findings.explain(&self.path) {
			log::warn!("{text}");
		}
	}

	fn show(&self, findings: &Findings) {
		if let Some(metrics) = &self.metrics {
			metrics.show(findings);
		}
	}

	/// The types of which the keystore has no key.
	fn missing(&self) -> Vec<KeyTypeId> {
		SESSION_KEYS
			.into_iter()
			.map(|(key_type, _)| key_type)
			.filter(|key_type| self.keystore.keys(*key_type).unwrap_or_default().is_empty())
			.collect()
	}

	/// The session at `block`, and what its validators say about the keys.
	fn findings(&self, block: Hash) -> Result<(u64, Findings), ApiError> {
		let api = self.client.runtime_api();
		let session = api.current_epoch(block)?;
		let babe = |epoch: &sp_consensus_babe::Epoch| {
			epoch.authorities.iter().map(|(key, _)| key.to_raw_vec()).collect()
		};
		let authorities = Authorities {
			babe: babe(&session),
			next_babe: babe(&api.next_epoch(block)?),
			grandpa: api
				.grandpa_authorities(block)?
				.iter()
				.map(|(key, _)| key.to_raw_vec())
				.collect(),
			discovery: api.authorities(block)?.iter().map(ByteArray::to_raw_vec).collect(),
		};
		let missing = self.missing();
		let own = |key_type| self.keystore.keys(key_type).unwrap_or_default();
		let strangers = authorities
			.strangers(&own)
			.into_iter()
			.filter(|key_type| !missing.contains(key_type))
			.collect();
		Ok((session.epoch_index, Findings { missing, strangers }))
	}
}

/// The keys of the network's validators, in the current session and, but for GRANDPA, in the next.
#[derive(Default)]
struct Authorities {
	babe: Vec<Vec<u8>>,
	next_babe: Vec<Vec<u8>>,
	grandpa: Vec<Vec<u8>>,
	discovery: Vec<Vec<u8>>,
}

impl Authorities {
	/// The types of which no key in `keystore` is a validator's.
	fn strangers(&self, keystore: &dyn Fn(KeyTypeId) -> Vec<Vec<u8>>) -> Vec<KeyTypeId> {
		let holds =
			|key_type, keys: &[Vec<u8>]| keystore(key_type).iter().any(|own| keys.contains(own));
		let babe = holds(key_types::BABE, &self.babe);
		let joins = !babe && holds(key_types::BABE, &self.next_babe);
		let known = [
			(key_types::BABE, babe || joins),
			// The runtime does not tell GRANDPA's next keys. A validator whose key for BABE takes
			// over in the next session has changed all keys at once.
			(key_types::GRANDPA, joins || holds(key_types::GRANDPA, &self.grandpa)),
			(
				key_types::AUTHORITY_DISCOVERY,
				holds(key_types::AUTHORITY_DISCOVERY, &self.discovery),
			),
		];
		known.into_iter().filter(|(_, known)| !known).map(|(key_type, _)| key_type).collect()
	}
}

/// What is wrong with a validator's keystore.
#[derive(Debug, PartialEq, Eq)]
struct Findings {
	/// The types of which the keystore has no key.
	missing: Vec<KeyTypeId>,
	/// The types whose keys are not of a validator.
	strangers: Vec<KeyTypeId>,
}

impl Findings {
	/// One line for the operator, with what to do. `None` if nothing is wrong.
	fn explain(&self, keystore: &Path) -> Option<String> {
		let mut faults = Vec::new();
		if !self.missing.is_empty() {
			faults.push(format!(
				"has no key of type {}: make keys with the RPC method author_rotateKeysWithOwner and send \
				 session.setKeys, or insert them with `talent-node key insert`",
				names(&self.missing)
			));
		}
		if !self.strangers.is_empty() {
			faults.push(format!(
				"has keys of type {} that are not of a validator of this network, neither now nor in the next \
				 session: send session.setKeys from the validator's account, or insert the right keys",
				names(&self.strangers)
			));
		}
		(!faults.is_empty()).then(|| {
			format!(
				"This validator cannot do its work: the keystore {} {}",
				keystore.display(),
				faults.join("; and it ")
			)
		})
	}
}

/// What is wrong, as metrics: 0 or 1 for each type.
struct Metrics {
	missing: GaugeVec<U64>,
	unknown: GaugeVec<U64>,
}

impl Metrics {
	fn new(registry: &Registry) -> Result<Self, PrometheusError> {
		let gauge =
			|name, help| register(GaugeVec::new(Opts::new(name, help), &["type"])?, registry);
		Ok(Self {
			missing: gauge(
				"talent_session_keys_missing",
				"1 if the keystore has no session key of the type",
			)?,
			unknown: gauge(
				"talent_session_keys_unknown",
				"1 if no session key of the type is of a validator of this network",
			)?,
		})
	}

	fn show(&self, findings: &Findings) {
		for (key_type, _) in SESSION_KEYS {
			let name = names(&[key_type]);
			let set = |gauge: &GaugeVec<U64>, types: &[KeyTypeId]| {
				gauge.with_label_values(&[&name]).set(types.contains(&key_type).into())
			};
			set(&self.missing, &findings.missing);
			set(&self.unknown, &findings.strangers);
		}
	}
}

/// The types as `key insert` takes them.
fn names(key_types: &[KeyTypeId]) -> String {
	let names = key_types.iter().map(|key_type| String::from_utf8_lossy(&key_type.0));
	names.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_core::crypto::key_types::{AUTHORITY_DISCOVERY, BABE, GRANDPA};

	/// Keys with these names.
	fn keys(names: &[&str]) -> Vec<Vec<u8>> {
		names.iter().map(|name| name.as_bytes().to_vec()).collect()
	}

	/// The keystore of a validator whose keys have all this name.
	fn keystore(name: &'static str) -> impl Fn(KeyTypeId) -> Vec<Vec<u8>> {
		move |_| keys(&[name])
	}

	fn network() -> Authorities {
		Authorities {
			babe: keys(&["alice", "bob"]),
			next_babe: keys(&["bob", "carol"]),
			grandpa: keys(&["alice", "bob"]),
			discovery: keys(&["alice", "bob", "carol"]),
		}
	}

	#[test]
	fn current_and_queued_validators_know_their_keys() {
		for name in ["alice", "bob", "carol"] {
			assert_eq!(network().strangers(&keystore(name)), []);
		}
	}

	#[test]
	fn the_keys_of_somebody_else_are_strangers() {
		assert_eq!(network().strangers(&keystore("dave")), [BABE, GRANDPA, AUTHORITY_DISCOVERY]);
	}

	#[test]
	fn one_wrong_key_is_found_among_right_ones() {
		let only =
			|wrong| move |key_type| keys(&[if key_type == wrong { "dave" } else { "alice" }]);
		for wrong in [BABE, GRANDPA, AUTHORITY_DISCOVERY] {
			assert_eq!(network().strangers(&only(wrong)), [wrong]);
		}
	}

	#[test]
	fn an_old_key_beside_the_new_one_does_no_harm() {
		assert_eq!(network().strangers(&|_| keys(&["dave", "bob"])), []);
	}

	#[test]
	fn the_warning_names_types_keystore_and_remedy_in_one_line() {
		let path = Path::new("/data/keystore");
		let none = Findings { missing: vec![], strangers: vec![] };
		assert_eq!(none.explain(path), None);

		let missing = Findings { missing: vec![GRANDPA], strangers: vec![] };
		let text = missing.explain(path).unwrap();
		for word in ["/data/keystore", "gran", "author_rotateKeysWithOwner", "key insert"] {
			assert!(text.contains(word), "{word}: {text}");
		}
		assert!(!text.contains("babe"), "{text}");

		let both = Findings { missing: vec![AUTHORITY_DISCOVERY], strangers: vec![BABE, GRANDPA] };
		let text = both.explain(path).unwrap();
		assert!(text.contains("no key of type audi"), "{text}");
		assert!(text.contains("babe, gran that are not of a validator"), "{text}");
		assert_eq!(text.lines().count(), 1);
	}

	#[test]
	fn each_type_is_a_metric() {
		let registry = Registry::new();
		let metrics = Metrics::new(&registry).unwrap();
		let value = |gauge: &GaugeVec<U64>, name| gauge.with_label_values(&[name]).get();
		metrics.show(&Findings { missing: vec![GRANDPA], strangers: vec![BABE] });
		let values = |gauge| ["babe", "gran", "audi"].map(|name| value(gauge, name));
		assert_eq!((values(&metrics.missing), values(&metrics.unknown)), ([0, 1, 0], [1, 0, 0]));
		metrics.show(&Findings { missing: vec![], strangers: vec![] });
		assert_eq!((values(&metrics.missing), values(&metrics.unknown)), ([0; 3], [0; 3]));
	}
}
