-- Deploy guildkeeper:games/coinflip to pg

begin;
set local role guildkeeper_owner;

create function games.coinflip(
  guild_id bigint,
  member_id bigint,
  bet numeric default null,
  side text default null,
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
  perform app._require_guild(coinflip.guild_id);
  if coinflip.side is null or coinflip.side not in ('heads', 'tails') then
    perform app._refuse('no_side');
  end if;
  return games._play(
    coinflip.guild_id, 'coinflip', coinflip.member_id, coinflip.bet, coinflip.side, coinflip.actor_id, coinflip.key,
    coinflip.at, coinflip.typed
  );
end;
$$;

comment on function games.coinflip is
'A bet on heads or tails: the right side pays twice the bet. In 2 of 100 the coin stands on its edge, and both sides lose: of a
bet 98 % come back on average. `typed` is a bet as people type it (economy._amount). `actor_id` is the member, or null for an
operator in psql; the same `key` again returns the first game.
Refuses: U0GLD, U0SID neither heads nor tails, U0MEM, U0NOT another member''s money, U0OFF games are off, U0AMT bet_min to
bet_max, U0BTD more than bet_daily, U0FND, U0KEY.';

grant execute on function games.coinflip to guildkeeper_bot, guildkeeper_admin;

commit;
