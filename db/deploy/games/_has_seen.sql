-- Deploy guildkeeper:games/_has_seen to pg

begin;
set local role guildkeeper_owner;

create function games._has_seen(game games.game, cards integer)
returns boolean
language sql stable
as $$
  select _has_seen.cards is null
    or _has_seen.cards = cardinality(games._cards((_has_seen.game).guild_id, (_has_seen.game).game, false));
$$;

comment on function games._has_seen is
'Whether who plays a hand decides on all the cards they have: a button below an older message, or pressed twice, does not.';

commit;
