-- Deploy guildkeeper:economy/_has_seen to pg
-- requires: economy/_hand

begin;
set local role guildkeeper_owner;

create function economy._has_seen(game economy.game, cards integer)
returns boolean
language sql stable
as $$
  select _has_seen.cards is null
    or _has_seen.cards = cardinality(economy._cards((_has_seen.game).guild_id, (_has_seen.game).game, false));
$$;

comment on function economy._has_seen(economy.game, integer) is
'Whether who plays a hand decides on all the cards they have: a button below an older message, or pressed twice, does not.';

commit;
