// The key under which a name is looked up. Must agree with org.hearsay.knowledge.place.PlaceKey (a test holds both to fold-examples.tsv).
const LETTERS = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ə: 'e', ŋ: 'n', ħ: 'h', ɓ: 'b', ɗ: 'd', ƙ: 'k', ɛ: 'e', ɔ: 'o' };
const WORDS = { saint: 'st', sainte: 'ste', mount: 'mt', fort: 'ft' };

export function fold(name) {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðþßæœıəŋħɓɗƙɛɔ]/g, (letter) => LETTERS[letter])
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{Nd}\s\-‐‑–—/,]/gu, '')
    .split(/[\s\-‐‑–—/,]+/)
    .filter(Boolean)
    .map((word) => WORDS[word] ?? word)
    .join(' ');
}
