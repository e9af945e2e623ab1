-- Deploy guildkeeper:games/_lock_hand to pg

begin;
set local role guildkeeper_owner;

create function games._lock_hand(guild_id bigint, game bigint, actor_id bigint)
returns games.game
language plpgsql
as $$
declare
  v_game games.game;
begin
  select g.* into v_game
  from games.game g
  where g.guild_id = _lock_hand.guild_id and g.game = _lock_hand.game and g.kind = 'blackjack'
  for no key update;

  if not found then
    perform app._refuse('unknown_game', coalesce(_lock_hand.game::text, 'null'));
  elsif _lock_hand.actor_id <> v_game.member_id then
    perform app._refuse('not_yours');
  elsif v_game.state = 'over' then
    perform app._refuse('game_over', v_game.game::text);
  end if;
  return v_game;
end;
$$;

comment on function games._lock_hand is
'A hand of blackjack that is being played, the caller''s alone until the transaction ends; refuses one that is unknown (U0GAM),
another member''s (U0NOT) or over (U0OVR).';

commit;
