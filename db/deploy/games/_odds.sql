-- Deploy guildkeeper:games/_odds to pg

begin;
set local role guildkeeper_owner;

create function games._odds(kind games.game_kind)
returns table (outcome text, ways bigint, pays numeric)
language sql immutable
as $$
  select o.outcome, o.ways, o.pays
  from (
    values
      ('coinflip'::games.game_kind, 'won', 49, 2), ('coinflip', 'lost', 49, 0), ('coinflip', 'edge', 2, 0),
      ('dice', 'won', 575, 2), ('dice', 'tie', 110, 1), ('dice', 'sevens', 36, 0), ('dice', 'lost', 575, 0),
      ('slots', 'three diamonds', 1, 500), ('slots', 'three stars', 1, 200), ('slots', 'three bells', 27, 30),
      ('slots', 'three grapes', 64, 20), ('slots', 'three lemons', 125, 10), ('slots', 'three cherries', 216, 3),
      ('slots', 'two cherries', 1512, 2), ('slots', 'lost', 6054, 0),
      ('blackjack', 'blackjack', null, 2.5), ('blackjack', 'won', null, 2), ('blackjack', 'tie', null, 1),
      ('blackjack', 'lost', null, 0), ('blackjack', 'bust', null, 0)
  ) o (kind, outcome, ways, pays)
  where o.kind = _odds.kind;
$$;

comment on function games._odds is
'The payout table of a game: each outcome, in how many of all equally likely draws it is (null: that depends on how one plays),
and how many times the stake it pays, the stake itself included.';

commit;
