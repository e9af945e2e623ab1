-- Deploy guildkeeper:games/dice to pg

begin;
set local role guildkeeper_owner;

create function games.dice(
  guild_id bigint,
  member_id bigint,
  bet numeric default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now(),
  typed text default null
)
returns games.played
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return games._play(dice.guild_id, 'dice', dice.member_id, dice.bet, null, dice.actor_id, dice.key, dice.at, dice.typed);
end;
$$;

comment on function games.dice is
'Two dice against two of the house: the higher sum pays twice the bet, and equal sums give it back, but for seven to seven, which
the house keeps: of a bet 97.22 % come back on average. `actor_id` is the member, or null for an operator in psql; the same `key`
again returns the first game.
Refuses: U0GLD, U0MEM, U0NOT another member''s money, U0OFF games are off, U0AMT bet_min to bet_max, U0BTD more than bet_daily,
U0FND, U0KEY.';

grant execute on function games.dice to guildkeeper_bot, guildkeeper_admin;

commit;
