-- Deploy guildkeeper:economy/supply to pg

begin;
set local role guildkeeper_owner;

create type economy.supply_row as (
  at timestamptz,
  until timestamptz,
  day date,
  held bigint,
  minted bigint,
  taxed bigint,
  spent bigint,
  house bigint,
  currency text
);
comment on type economy.supply_row is
'The money of a guild over a time, which begins on `day` where the guild is: what members held at its end, and within it what
came out of the mint (with a minus: went back), what went into the tax, what the shop took in and what the house won (with a
minus: lost).';

create function economy.supply(
  guild_id bigint,
  since timestamptz default null,
  until timestamptz default now(),
  step interval default '1 day'
)
returns setof economy.supply_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c_steps constant integer := 14;
  v_zone text;
  v_since timestamp;
  v_until timestamp;
begin
  perform app._require_guild(supply.guild_id);
  perform app._require_time(t) from unnest(array[supply.since, supply.until]) t where t is not null;
  if (step > interval '0' and step <= interval '100 years') is not true then
    perform app._refuse('invalid_step', coalesce(step::text, 'null'));
  end if;

  select s.time_zone into strict v_zone from app.settings s where s.guild_id = supply.guild_id;
  v_until := coalesce(supply.until, now()) at time zone v_zone;
  v_since := coalesce(supply.since at time zone v_zone, date_trunc('day', v_until) - step * (c_steps - 1));
  if v_since >= v_until then
    perform app._refuse('invalid_interval');
  elsif v_since + step * 1000 < v_until then
    perform app._refuse('invalid_step', step::text);
  end if;

  return query
  with span as (
    select n at time zone v_zone as since, least(n + step, v_until) at time zone v_zone as until
    from generate_series(v_since, v_until - interval '1 microsecond', step) n
  ),
  flow as (
    select p.since, p.until,
      -coalesce(sum(e.amount) filter (where e.account = 'mint'), 0)::bigint as minted,
      coalesce(sum(e.amount) filter (where e.account = 'tax'), 0)::bigint as taxed,
      coalesce(sum(e.amount) filter (where e.account = 'shop'), 0)::bigint as spent,
      coalesce(sum(e.amount) filter (where e.account = 'house'), 0)::bigint as house
    from span p
    left join economy.entry e
      on e.guild_id = supply.guild_id and e.member_id = 0 and e.account in ('mint', 'shop', 'tax', 'house')
      and e.at >= p.since and e.at < p.until
    group by p.since, p.until
  )
  select f.since, f.until, (f.since at time zone v_zone)::date,
    (before.held + sum(f.minted - f.taxed - f.spent - f.house) over (order by f.since))::bigint,
    f.minted, f.taxed, f.spent, f.house, s.currency_symbol
  from flow f
  cross join (
    select -coalesce(sum(e.amount), 0) as held
    from economy.entry e
    where e.guild_id = supply.guild_id and e.member_id = 0 and e.account in ('mint', 'shop', 'tax', 'house')
      and e.at < v_since at time zone v_zone
  ) before
  join economy.settings s on s.guild_id = supply.guild_id
  order by f.since;
end;
$$;

comment on function economy.supply is
'How much money members held over time, and where it came from and went, by steps (at most 1000) in the guild''s time zone. since
null is 13 whole steps back and today. What all members hold is what the guild''s accounts lack, so members'' entries are not
read. Refuses: U0GLD, U0TIM, U0INT, U0STP a step that is none, too short or too long.';

grant usage on type economy.supply_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function economy.supply to guildkeeper_bot, guildkeeper_admin;

commit;
