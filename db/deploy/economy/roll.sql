-- Deploy guildkeeper:economy/roll to pg
-- requires: economy/_play

begin;
set local role guildkeeper_owner;

create function economy.roll(
  guild_id bigint,
  member_id bigint,
  bet numeric,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns economy.played
language plpgsql security definer
set search_path = ''
as $$
begin
  return economy._play(roll.guild_id, 'dice', roll.member_id, roll.bet, null, roll.actor_id, roll.key, roll.at);
end;
$$;

comment on function economy.roll(bigint, bigint, numeric, bigint, text, timestamptz) is
'Two dice against two of the house: the higher sum pays twice the bet, and equal sums give it back, but for seven to seven, which
the house keeps: of a bet 97.22 % come back on average. `actor_id` is the member, or null for an operator in psql; the same `key`
again returns the first game.
Refuses: U0GLD, U0MEM, U0NOT another member''s money, U0OFF games are off, U0AMT bet_min to bet_max, U0BTD more than bet_daily,
U0FND, U0KEY.';

grant execute on function economy.roll(bigint, bigint, numeric, bigint, text, timestamptz) to guildkeeper_bot, guildkeeper_admin;

commit;
