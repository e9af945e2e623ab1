-- Deploy guildkeeper:reports/schedule_report to pg

begin;
set local role guildkeeper_owner;

create function reports.schedule_report(
  guild_id bigint,
  channel_id bigint,
  every text,
  metric text default 'messages',
  hour numeric default 9,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns reports.report_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c_most constant integer := 10;
  v_report reports.report;
  v_row reports.report_row;
  v_call app.call := app._open_call(
    schedule_report.guild_id, 'reports.schedule_report',
    jsonb_build_object(
      'channel_id', schedule_report.channel_id, 'every', schedule_report.every, 'metric', schedule_report.metric,
      'hour', schedule_report.hour
    ),
    schedule_report.actor_id, schedule_report.key, schedule_report.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform app._require_text_channel(schedule_report.guild_id, schedule_report.channel_id);
  perform reports._require_every(schedule_report.every);
  perform stats._require_metric(schedule_report.metric);
  if not app._is_whole(schedule_report.hour, 0, 23) then
    perform app._refuse('invalid_hour', coalesce(left(schedule_report.hour::text, 40), 'null'));
  end if;

  insert into reports.report as r (guild_id, channel_id, every, metric, hour)
  values (
    schedule_report.guild_id, schedule_report.channel_id, schedule_report.every, schedule_report.metric, schedule_report.hour
  )
  on conflict on constraint report_pkey do update set metric = excluded.metric, hour = excluded.hour
  returning r.* into strict v_report;
  if (select count(*) from reports.report r where r.guild_id = schedule_report.guild_id) > c_most then
    perform app._refuse('too_many_reports', c_most::text);
  end if;
  perform reports._plan_report(v_report, schedule_report.at);
  v_row := reports._report_row(v_report, schedule_report.at);
  perform app._close_call(schedule_report.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function reports.schedule_report is
'From now on a channel is told each day, week or month, from an hour of the guild''s zone on, how the server was: a chart of a
metric, and what changed. One of each kind a channel; the same again changes it. Who may read the channel sees it, whatever the
setting stats.audience says. Refuses: U0GLD, U0CHN, U0CHT, U0STP, U0MTR, U0HOU, U0RPM, U0KEY, U0WHO, U0TIM.';

grant usage on type reports.report_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function reports.schedule_report to guildkeeper_bot, guildkeeper_admin;

commit;
