-- Deploy guildkeeper:economy/flip to pg
-- requires: economy/_play

begin;
set local role guildkeeper_owner;

create function economy.flip(
  guild_id bigint,
  member_id bigint,
  bet numeric,
  side text,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns economy.played
language plpgsql security definer
set search_path = ''
as $$
begin
  perform app._require_guild(flip.guild_id);
  if flip.side is null or flip.side not in ('heads', 'tails') then
    perform app._refuse('U0SID');
  end if;
  return economy._play(
    flip.guild_id, 'coinflip', flip.member_id, flip.bet, flip.side, flip.actor_id, flip.key, flip.at
  );
end;
$$;

comment on function economy.flip(bigint, bigint, numeric, text, bigint, text, timestamptz) is
'A bet on heads or tails: the right side pays twice the bet. In 2 of 100 the coin stands on its edge, and both sides lose: of a
bet 98 % come back on average. `actor_id` is the member, or null for an operator in psql; the same `key` again returns the first
game.
Refuses: U0GLD, U0SID neither heads nor tails, U0MEM, U0NOT another member''s money, U0OFF games are off, U0AMT bet_min to
bet_max, U0BTD more than bet_daily, U0FND, U0KEY.';

grant execute on function economy.flip(bigint, bigint, numeric, text, bigint, text, timestamptz)
to guildkeeper_bot, guildkeeper_admin;

commit;
