-- Deploy guildkeeper:economy/double to pg
-- requires: economy/_lock_hand economy/_has_seen economy/_finish_hand economy/_stake app/_open_call app/_close_call

begin;
set local role guildkeeper_owner;

create function economy.double(
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
  v_opened economy.opened;
  v_call app.call := app._open_call(
    "double".guild_id, 'economy.double', jsonb_build_object('game', "double".game, 'cards', "double".cards),
    "double".actor_id, "double".key
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_hand, v_call.result);
  end if;

  v_game := economy._lock_hand("double".guild_id, "double".game, "double".actor_id);
  if economy._has_seen(v_game, "double".cards) then
    if not (economy._hand("double".guild_id, "double".game)).can_double then
      perform app._refuse('U0DBL');
    end if;
    v_opened := economy._open(
      "double".guild_id, 'bet', jsonb_build_object('game', "double".game), null, "double".actor_id, null, "double".at
    );
    perform economy._stake("double".guild_id, v_opened.transaction_id, v_game.member_id, v_game.bet, "double".at);
    update economy.game g
    set stake = 2 * g.bet, double_id = v_opened.transaction_id
    where g.guild_id = "double".guild_id and g.game = "double".game
    returning g.* into v_game;
    perform economy._deal_card(v_game, false);
    perform economy._finish_hand(v_game, "double".at);
  end if;

  v_hand := economy._hand("double".guild_id, "double".game);
  perform app._close_call("double".guild_id, v_call, to_jsonb(v_hand));
  return v_hand;
end;
$$;

comment on function economy.double(bigint, bigint, integer, bigint, text, timestamptz) is
'Doubles the stake of a hand with two cards: one more card, then the house draws, and the hand is decided. `cards` is how many
the member has before their eyes, see economy.hit. `actor_id` is the member, or null for an operator in psql; the same `key`
again returns the first result and takes nothing.
Refuses: U0GLD, U0GAM no such hand, U0NOT another member''s, U0OVR it is over, U0DBL with more than two cards, U0BTD more than
bet_daily, U0FND, U0RCH, U0KEY.';

grant execute on function economy.double(bigint, bigint, integer, bigint, text, timestamptz)
to guildkeeper_bot, guildkeeper_admin;

commit;
