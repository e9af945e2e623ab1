-- Deploy guildkeeper:games/stand to pg

begin;
set local role guildkeeper_owner;

create function games.stand(
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
    stand.guild_id, 'games.stand', jsonb_build_object('game', stand.game, 'cards', stand.cards),
    stand.actor_id, stand.key, stand.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_hand, v_call.result);
  end if;

  v_game := games._lock_hand(stand.guild_id, stand.game, stand.actor_id);
  if games._has_seen(v_game, stand.cards) then
    perform games._finish_hand(v_game, stand.at);
  end if;

  v_hand := games._hand(stand.guild_id, stand.game);
  perform app._close_call(stand.guild_id, v_call, to_jsonb(v_hand));
  return v_hand;
end;
$$;

comment on function games.stand is
'No more cards: the house draws, and the hand is decided. `cards` is how many the member has before their eyes, see games.hit.
`actor_id` is the member, or null for an operator in psql; the same `key` again returns the first result.
Refuses: U0GLD, U0GAM no such hand, U0NOT another member''s, U0OVR it is over, U0RCH, U0KEY.';

grant execute on function games.stand to guildkeeper_bot, guildkeeper_admin;

commit;
