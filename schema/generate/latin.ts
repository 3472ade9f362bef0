/** Letters that are not a plain one with an accent: Latin, Greek, Cyrillic. */
const letters = new Map(
  `ß=ss æ=ae œ=oe ø=o đ=d ð=d þ=th ł=l ħ=h ı=i ŋ=ng ŧ=t
   α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o
   а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya
   є=ye і=i ґ=g ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz`
    .split(/\s+/)
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(2)]),
);

const replaced = (letter: string): string => {
  const small = letter.toLowerCase();
  const plain = letters.get(small);
  if (plain === undefined) return letter;
  return small === letter ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
};

/** Latin, Greek and Cyrillic letters as plain ones; accents are dropped, letters of other scripts stay as they are. */
export const toLatin = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\p{L}/gu, replaced);
