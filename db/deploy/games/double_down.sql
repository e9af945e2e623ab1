-- Deploy guildkeeper:games/double_down to pg

begin;
set local role guildkeeper_owner;

create function games.double_down(
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
  v_opened economy.opened;
  v_call app.call := app._open_call(
    double_down.guild_id, 'games.double_down', jsonb_build_object('game', double_down.game, 'cards', double_down.cards),
    double_down.actor_id, double_down.key, double_down.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_hand, v_call.result);
  end if;

  v_game := games._lock_hand(double_down.guild_id, double_down.game, double_down.actor_id);
  if games._has_seen(v_game, double_down.cards) then
    if not (games._hand(double_down.guild_id, double_down.game)).can_double then
      perform app._refuse('too_late_to_double');
    end if;
    v_opened := economy._open(
      double_down.guild_id, 'bet', jsonb_build_object('game', double_down.game), null, double_down.actor_id, null, double_down.at
    );
    perform games._take_stake(double_down.guild_id, v_opened.transaction_id, v_game.member_id, v_game.bet, double_down.at);
    update games.game g
    set stake = 2 * g.bet, double_id = v_opened.transaction_id
    where g.guild_id = double_down.guild_id and g.game = double_down.game
    returning g.* into v_game;
    perform games._deal_card(v_game, false);
    perform games._finish_hand(v_game, double_down.at);
  end if;

  v_hand := games._hand(double_down.guild_id, double_down.game);
  perform app._close_call(double_down.guild_id, v_call, to_jsonb(v_hand));
  return v_hand;
end;
$$;

comment on function games.double_down is
'Doubles the stake of a hand with two cards: one more card, then the house draws, and the hand is decided. `cards` is how many
the member has before their eyes, see games.hit. `actor_id` is the member, or null for an operator in psql; the same `key`
again returns the first result and takes nothing.
Refuses: U0GLD, U0GAM no such hand, U0NOT another member''s, U0OVR it is over, U0DBL with more than two cards, U0BTD more than
bet_daily, U0FND, U0RCH, U0KEY.';

grant execute on function games.double_down to guildkeeper_bot, guildkeeper_admin;

commit;
