-- Deploy guildkeeper:stats/sources to pg

begin;
set local role guildkeeper_owner;

create type stats.source_row as (source integer, invite_code text, inviter_id bigint, joined bigint, here bigint);
comment on type stats.source_row is
'How many came in one way, and how many of them are still here. source as Discord numbers it; null: unknown.';

create function stats.sources(
  guild_id bigint,
  since timestamptz default null,
  until timestamptz default null,
  viewer_id bigint default null,
  viewer_permissions bigint default null,
  at timestamptz default now()
)
returns setof stats.source_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c_most constant integer := 50;
  v_interval stats.span;
begin
  perform stats._require_sight(sources.guild_id, sources.viewer_id, sources.viewer_permissions);
  v_interval := stats._require_interval(sources.guild_id, sources.since, sources.until, sources.at);

  return query
  select s.source, s.invite_code, s.inviter_id, count(*), count(*) filter (where s.ended_at is null)
  from stats.stay s
  where s.guild_id = sources.guild_id and s.began_at >= v_interval.since and s.began_at < v_interval.until
  group by s.source, s.invite_code, s.inviter_id
  order by count(*) desc, s.source, s.invite_code
  limit c_most;
end;
$$;

comment on function stats.sources is
'How those came who joined in an interval: by which invitation, where Discord says it, else unknown. The 50 that brought most.
Refuses: U0GLD, U0STA, U0TIM, U0INT.';

grant usage on type stats.source_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function stats.sources to guildkeeper_bot, guildkeeper_admin;

commit;
