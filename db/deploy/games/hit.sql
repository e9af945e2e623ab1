-- Deploy guildkeeper:games/hit to pg

begin;
set local role guildkeeper_owner;

create function games.hit(
  guild_id bigint,
  game bigint,
  cards integer default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns games.hand
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_hand games.hand;
  v_game games.game;
  v_call app.call := app._open_call(
    hit.guild_id, 'games.hit', jsonb_build_object('game', hit.game, 'cards', hit.cards), hit.actor_id, hit.key, hit.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_hand, v_call.result);
  end if;

  v_game := games._lock_hand(hit.guild_id, hit.game, hit.actor_id);
  if games._has_seen(v_game, hit.cards) then
    perform games._deal_card(v_game, false);
    perform games._continue_hand(v_game, hit.at);
  end if;

  v_hand := games._hand(hit.guild_id, hit.game);
  perform app._close_call(hit.guild_id, v_call, to_jsonb(v_hand));
  return v_hand;
end;
$$;

comment on function games.hit is
'Another card. `cards` is how many the member has before their eyes: if they have more by now, as when a button is pressed twice,
nothing happens and the hand is shown as it is; null is as many as there are. `actor_id` is the member, or null for an operator
in psql; the same `key` again returns the first result and deals nothing.
Refuses: U0GLD, U0GAM no such hand, U0NOT another member''s, U0OVR it is over, U0RCH, U0KEY.';

grant execute on function games.hit to guildkeeper_bot, guildkeeper_admin;

commit;
