-- Deploy guildkeeper:games/slots to pg

begin;
set local role guildkeeper_owner;

create function games.slots(
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
  return games._play(slots.guild_id, 'slots', slots.member_id, slots.bet, null, slots.actor_id, slots.key, slots.at, slots.typed);
end;
$$;

comment on function games.slots is
'Three reels: three alike pay 3 (cherries) to 500 times (diamonds) the bet, two cherries twice the bet: of a bet 96.4 % come back
on average. `actor_id` is the member, or null for an operator in psql; the same `key` again returns the first game.
Refuses: U0GLD, U0MEM, U0NOT another member''s money, U0OFF games are off, U0AMT bet_min to bet_max, U0BTD more than bet_daily,
U0FND, U0KEY.';

grant execute on function games.slots to guildkeeper_bot, guildkeeper_admin;

commit;
