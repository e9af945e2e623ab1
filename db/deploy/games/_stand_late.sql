-- Deploy guildkeeper:games/_stand_late to pg

begin;
set local role guildkeeper_owner;

create function games._stand_late(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_game games.game;
begin
  select g.* into v_game
  from games.game g
  where g.guild_id = _stand_late.guild_id and g.game = (arguments ->> 'game')::bigint and g.state = 'open'
  for no key update;
  if found then
    perform games._finish_hand(v_game, _stand_late.at);
  end if;
end;
$$;

comment on function games._stand_late is 'Due work: stands a hand of blackjack that was left alone, so that it ends.';

select outbox._register('games._stand_late');

commit;
