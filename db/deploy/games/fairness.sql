-- Deploy guildkeeper:games/fairness to pg

begin;
set local role guildkeeper_owner;

create type games.evidence as (
  game bigint,
  kind text,
  member_id bigint,
  stake bigint,
  choice text,
  state text,
  outcome text,
  payout bigint,
  at timestamptz,
  seed_hash text,
  seed text,
  promised_in bigint,
  next_hash text,
  sides bigint,
  draws bigint[],
  currency text
);
comment on type games.evidence is
'What a game was decided by: draw n is games.draw(seed, n, sides). While it is open, only sha256 of its seed is told.
promised_in is the game whose result told that beforehand, next_hash what this one''s tells of the next.';

create function games.fairness(guild_id bigint, game bigint)
returns games.evidence
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_evidence games.evidence;
begin
  perform app._require_guild(fairness.guild_id);

  select g.game, g.kind::text, g.member_id, g.stake, g.choice, g.state::text, g.outcome, g.payout, g.at,
    encode(sha256(g.seed), 'hex'), o.seed, g.promised_in, encode(g.next_hash, 'hex'),
    case g.kind when 'coinflip' then 100 when 'dice' then 6 when 'slots' then 20 when 'blackjack' then 52 end,
    case
      when o.seed is null then null
      when g.kind <> 'blackjack' then games._draws(g.kind, g.seed)
      else (
        select array_agg(c.card::bigint order by c.number)
        from games.card c
        where c.guild_id = g.guild_id and c.game = g.game
      )
    end,
    economy._currency(g.guild_id)
  into v_evidence
  from games.game g
  cross join lateral (select case g.state when 'over' then encode(g.seed, 'hex') end as seed) o
  where g.guild_id = fairness.guild_id and g.game = fairness.game;
  if not found then
    perform app._refuse('unknown_game', coalesce(fairness.game::text, 'null'));
  end if;
  return v_evidence;
end;
$$;

comment on function games.fairness is
'What a game was decided by, for anybody to check: its seed, once it is over, and what was drawn from it. Refuses: U0GLD, U0GAM.';

grant usage on type games.evidence to guildkeeper_bot, guildkeeper_admin;
grant execute on function games.fairness to guildkeeper_bot, guildkeeper_admin;

commit;
