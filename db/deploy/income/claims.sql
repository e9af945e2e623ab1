-- Deploy guildkeeper:income/claims to pg

begin;
set local role guildkeeper_owner;

create type income.claim_row as (
  name text,
  amount_min bigint,
  amount_max bigint,
  cooldown interval,
  required_role_id bigint,
  allowed boolean,
  next_at timestamptz,
  streak integer,
  best_streak integer,
  currency text
);
comment on type income.claim_row is
'Something to claim, and how it stands with a member: whether they have the role it takes, and from when on it is ready (null:
now). cooldown is null for daily, which has its calendar.';

create function income.claims(
  guild_id bigint,
  member_id bigint,
  role_ids bigint[] default null,
  typed text default '',
  at timestamptz default now()
)
returns setof income.claim_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_currency text := economy._currency(claims.guild_id);
begin
  perform app._require_guild(claims.guild_id);
  perform app._require_member(claims.member_id);

  return query
  select c.name, c.amount_min, c.amount_max, c.cooldown, c.required_role_id,
    c.required_role_id is null or coalesce(c.required_role_id = any (claims.role_ids), true),
    case when t.next_at > claims.at then t.next_at end,
    coalesce(t.streak, 0), coalesce(t.best_streak, 0), v_currency
  from income.settings s
  cross join lateral (
    select 1, 'daily', s.daily_amount, s.daily_amount + s.daily_streak_bonus * s.daily_streak_days, null::interval, null::bigint
    where s.daily_amount > 0
    union all
    select 2, 'work', s.work_min, s.work_max, s.work_cooldown, null
    where s.work_max > 0
    union all
    select 3, m.name, m.amount_min, m.amount_max, m.cooldown, m.required_role_id
    from income.timed_claim m
    where m.guild_id = claims.guild_id
  ) c (place, name, amount_min, amount_max, cooldown, required_role_id)
  left join income.claim_state t on t.guild_id = s.guild_id and t.member_id = claims.member_id and t.claim = c.name
  where s.guild_id = claims.guild_id and starts_with(lower(c.name), lower(claims.typed))
  order by c.place, c.name;
end;
$$;

comment on function income.claims is
'What a member can claim here whose name begins with what was typed, and when: daily, work and the claims of the moderators.
role_ids are the member''s roles as Discord says, null where it was not asked. Refuses: U0GLD, U0MEM.';

grant usage on type income.claim_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function income.claims to guildkeeper_bot, guildkeeper_admin;

commit;
