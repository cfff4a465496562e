/** Hands that all do the same with their name and with what they are told. */
import type { HandAnswer, HandArguments, HandName, UserHands } from '../user-hands';

type Act = <Name extends HandName>(name: Name, given: HandArguments[Name]) => HandAnswer<Name>;

/** @param like holds a member for each hand; only the names count */
export function eachHand(like: Readonly<Record<HandName, unknown>>, act: Act): UserHands {
  const hands = Object.keys(like).map((name) => [name, (...given: never) => act(name as HandName, given)]);
  // The names are those of `like`, which has them all: the compiler does not follow lists.
  return Object.fromEntries(hands) as UserHands;
}
