-- Deploy guildkeeper:economy/hit to pg
-- requires: economy/_lock_hand economy/_has_seen economy/_go_on app/_open_call app/_close_call

begin;
set local role guildkeeper_owner;

create function economy.hit(
  guild_id bigint,
  game bigint,
  cards integer default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns economy.hand
language plpgsql security definer
set search_path = ''
as $$
declare
  v_hand economy.hand;
  v_game economy.game;
  v_call app.call := app._open_call(
    hit.guild_id, 'economy.hit', jsonb_build_object('game', hit.game, 'cards', hit.cards), hit.actor_id, hit.key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_hand, v_call.result);
  end if;

  v_game := economy._lock_hand(hit.guild_id, hit.game, hit.actor_id);
  if economy._has_seen(v_game, hit.cards) then
    perform economy._deal_card(v_game, false);
    perform economy._go_on(v_game, hit.at);
  end if;

  v_hand := economy._hand(hit.guild_id, hit.game);
  perform app._close_call(hit.guild_id, v_call, to_jsonb(v_hand));
  return v_hand;
end;
$$;

comment on function economy.hit(bigint, bigint, integer, bigint, text, timestamptz) is
'Another card. `cards` is how many the member has before their eyes: if they have more by now, as when a button is pressed twice,
nothing happens and the hand is shown as it is; null is as many as there are. `actor_id` is the member, or null for an operator
in psql; the same `key` again returns the first result and deals nothing.
Refuses: U0GLD, U0GAM no such hand, U0NOT another member''s, U0OVR it is over, U0RCH, U0KEY.';

grant execute on function economy.hit(bigint, bigint, integer, bigint, text, timestamptz) to guildkeeper_bot, guildkeeper_admin;

commit;
