/**
 * The places of targets in a unit whose elements may each say their own, counted from 1; one that says nothing has the place of its
 * source. Gives for each element its place among all, counted from 0.
 *
 * @example targetOrder([2, 1, undefined])  // [1, 0, 2]
 * @see XLIFF 2.2, 4.3.1.21 `order`
 */
export function targetOrder(orders: readonly (number | undefined)[]): number[] {
  const sorted = orders
    .map((order, index) => ({ index, wanted: order ?? index + 1 }))
    .sort((a, b) => a.wanted - b.wanted || a.index - b.index);
  const places = new Map(sorted.map(({ index }, place) => [index, place]));
  return orders.map((_order, index) => places.get(index) ?? index);
}
