-- Deploy guildkeeper:reports/set_counter to pg

begin;
set local role guildkeeper_owner;

create type reports.counter_row as (
  channel_id bigint, metric text, template text, goal integer, shown text, refused_at timestamptz
);
comment on type reports.counter_row is
'A counter channel: what it counts, its template, the name that was last asked for (null: none yet), and when Discord did not take
one.';

create function reports.set_counter(
  guild_id bigint,
  channel_id bigint,
  metric text,
  template text,
  goal numeric default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns reports.counter_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row reports.counter_row;
  v_call app.call := app._open_call(
    set_counter.guild_id, 'reports.set_counter',
    jsonb_build_object(
      'channel_id', set_counter.channel_id, 'metric', set_counter.metric, 'template', set_counter.template, 'goal',
      set_counter.goal
    ),
    set_counter.actor_id, set_counter.key, set_counter.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform app._require_channel(set_counter.guild_id, set_counter.channel_id);
  if set_counter.metric is null or set_counter.metric not in ('members', 'online', 'messages') then
    perform app._refuse('unknown_metric', coalesce(left(set_counter.metric, 40), 'null'), 'members, online, messages');
  elsif (set_counter.template like '%{count}%' and app._is_plain_text(set_counter.template, 80)) is not true
    or set_counter.goal is not null and not app._is_whole(set_counter.goal, 1, 1000000000)
  then
    perform app._refuse('invalid_counter');
  end if;

  insert into reports.counter as c (guild_id, channel_id, metric, template, goal)
  values (set_counter.guild_id, set_counter.channel_id, set_counter.metric, set_counter.template, set_counter.goal)
  on conflict on constraint counter_pkey do update
  set metric = excluded.metric, template = excluded.template, goal = excluded.goal
  returning c.channel_id, c.metric, c.template, c.goal, c.shown, c.refused_at into strict v_row;
  perform outbox.schedule(set_counter.guild_id, set_counter.at, 'reports._show_counters', key => 'reports._show_counters');
  perform app._close_call(set_counter.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function reports.set_counter is
'From now on the name of a channel says how many members, how many online, or how many messages today there are: {count} and
{goal} of the template are filled in, at most every six minutes. Refuses: U0GLD, U0CHN, U0MTR, U0CNT, U0KEY, U0WHO, U0TIM.';

grant usage on type reports.counter_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function reports.set_counter to guildkeeper_bot, guildkeeper_admin;

commit;
