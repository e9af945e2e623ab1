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
  v_in_detail boolean := sources.viewer_id is null or app._can(sources.viewer_permissions, 'manage_guild');
  v_interval stats.span;
begin
  perform stats._require_sight(sources.guild_id, sources.viewer_id, sources.viewer_permissions);
  v_interval := stats._require_interval(sources.guild_id, sources.since, sources.until, sources.at);

  return query
  select w.source, w.invite_code, w.inviter_id, count(*), count(*) filter (where w.ended_at is null)
  from (
    select s.source, s.ended_at, case when v_in_detail then s.invite_code end as invite_code,
      case when v_in_detail and m.is_hidden is not true then s.inviter_id end as inviter_id
    from stats.stay s
    left join stats.member m on m.guild_id = s.guild_id and m.member_id = s.inviter_id
    where s.guild_id = sources.guild_id and s.began_at >= v_interval.since and s.began_at < v_interval.until
  ) w
  group by w.source, w.invite_code, w.inviter_id
  order by count(*) desc, w.source, w.invite_code
  limit c_most;
end;
$$;

comment on function stats.sources is
'How those came who joined in an interval: as Discord says it, else unknown; by which invitation, and whose it is, for
those who manage the server. The 50 ways that brought most. Refuses: U0GLD, U0STA, U0TIM, U0INT.';

grant usage on type stats.source_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function stats.sources to guildkeeper_bot, guildkeeper_admin;

commit;
