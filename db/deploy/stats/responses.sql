-- Deploy guildkeeper:stats/responses to pg

begin;
set local role guildkeeper_owner;

create type stats.response_row as (threads bigint, answered bigint, median interval, ninth_decile interval);
comment on type stats.response_row is
'How many threads and posts began, how many were answered by another than their owner, and how long that took half and nine
tenths of them.';

create function stats.responses(
  guild_id bigint,
  since timestamptz default null,
  until timestamptz default null,
  channel_id bigint default null,
  viewer_id bigint default null,
  viewer_permissions bigint default null,
  at timestamptz default now()
)
returns stats.response_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_interval stats.span;
  v_row stats.response_row;
begin
  perform stats._require_sight(responses.guild_id, responses.viewer_id, responses.viewer_permissions);
  v_interval := stats._require_interval(responses.guild_id, responses.since, responses.until, responses.at);

  select count(*), count(a.wait),
    percentile_cont(0.5) within group (order by a.wait),
    percentile_cont(0.9) within group (order by a.wait)
  into strict v_row
  from stats._threads(responses.guild_id, v_interval.since, v_interval.until, responses.channel_id) t
  left join lateral (
    select app.snowflake_time(m.message_id) - t.began_at as wait
    from stats.message m
    where m.guild_id = responses.guild_id
      and m.thread_id = t.thread_id
      and m.member_id <> t.owner_id
      and not m.is_deleted
    order by m.message_id
    limit 1
  ) a on true;
  return v_row;
end;
$$;

comment on function stats.responses is
'How soon threads and posts that began in an interval were answered by another than their owner. As far back as messages are kept
(stats.keep_messages). Refuses: U0GLD, U0STA, U0TIM, U0INT.';

grant usage on type stats.response_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function stats.responses to guildkeeper_bot, guildkeeper_admin;

commit;
