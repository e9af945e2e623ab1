-- Deploy guildkeeper:games/_draws to pg

begin;
set local role guildkeeper_owner;

create function games._draws(kind games.game_kind, seed bytea)
returns bigint[]
language sql immutable
as $$
  select array_agg(games.draw(_draws.seed, n, r.sides) order by n)
  from (
    values ('coinflip'::games.game_kind, 1, 100), ('dice', 4, 6), ('slots', 3, 20)
  ) r (kind, draws, sides)
  cross join lateral generate_series(1, r.draws) n
  where r.kind = _draws.kind;
$$;

comment on function games._draws is
'What is drawn in a game that is over at once: a coin with 49 of 100 for heads, 49 for tails and 2 for its edge; two dice of
the member and two of the house; three reels of 20 stops.';

commit;
