-- Deploy guildkeeper:games/blackjack to pg

begin;
set local role guildkeeper_owner;

create function games.blackjack(
  guild_id bigint,
  member_id bigint,
  bet numeric default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now(),
  typed text default null
)
returns games.hand
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_game games.game := games._begin(
    blackjack.guild_id, 'blackjack', blackjack.member_id, blackjack.bet, null, blackjack.actor_id, blackjack.key,
    blackjack.at, blackjack.typed
  );
begin
  if games._cards(v_game.guild_id, v_game.game, false) = '{}' then
    perform games._deal_card(v_game, n % 2 = 0) from generate_series(1, 4) n;
    perform games._continue_hand(v_game, blackjack.at);
  end if;
  return games._hand(v_game.guild_id, v_game.game);
end;
$$;

comment on function games.blackjack is
'A hand of blackjack: two cards for the member, two for the house, one of them face down. Then games.hit, stand or double,
within an hour, or it is stood. The house stands on 17; a win pays twice the stake, a blackjack 2.5 times, a tie the stake:
played well, 98.9 % of a bet come back on average. `actor_id` is the member, or null for an operator in psql; the same `key`
again returns the hand it began.
Refuses: U0GLD, U0MEM, U0NOT another member''s money, U0OFF games are off, U0AMT bet_min to bet_max, U0HND another hand is
open, U0BTD more than bet_daily, U0FND, U0KEY.';

grant execute on function games.blackjack to guildkeeper_bot, guildkeeper_admin;

commit;
