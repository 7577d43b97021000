/** How far apart two colours are for eyes that lack one kind of cone. */

/** Matrices over linear RGB at full strength, after Machado, Oliveira and Fernandes (2009). */
const MATRICES = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};
export type Sight = keyof typeof MATRICES;
export const SIGHTS = Object.keys(MATRICES) as Sight[];

type Triple = [number, number, number];

/** A 3 by 3 matrix, row by row, times a vector. */
const times = (matrix: number[], vector: Triple): Triple =>
  [0, 3, 6].map((row) => vector.reduce((sum, part, at) => sum + part * (matrix[row + at] ?? 0), 0)) as Triple;

const linear = (hex: string): Triple =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Triple;

/** CIELAB of linear sRGB, for the white of D65. */
function lab(rgb: Triple): Triple {
  const within = rgb.map((part) => Math.min(1, Math.max(0, part))) as Triple;
  const xyz = times(
    [0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.072175, 0.0193339, 0.119192, 0.9503041],
    within,
  );
  const [x, y, z] = xyz.map((part, at) => {
    const share = part / ([0.95047, 1, 1.08883][at] ?? 1);
    return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116;
  }) as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** The distance (CIE 1976) of two colours as `#rrggbb`; about 2 can just be told apart side by side. */
export function distance(one: string, other: string, sight: Sight): number {
  const [a, b] = [one, other].map((hex) => lab(times(MATRICES[sight], linear(hex)))) as [Triple, Triple];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
