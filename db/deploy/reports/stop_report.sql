-- Deploy guildkeeper:reports/stop_report to pg

begin;
set local role guildkeeper_owner;

create function reports.stop_report(
  guild_id bigint,
  channel_id bigint,
  every text,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_report reports.report;
  v_call app.call := app._open_call(
    stop_report.guild_id, 'reports.stop_report',
    jsonb_build_object('channel_id', stop_report.channel_id, 'every', stop_report.every),
    stop_report.actor_id, stop_report.key, stop_report.at
  );
begin
  if v_call.result is not null then
    return v_call.result;
  end if;
  perform reports._require_every(stop_report.every);
  delete from reports.report r
  where r.guild_id = stop_report.guild_id and r.channel_id = stop_report.channel_id and r.every = stop_report.every
  returning r.* into v_report;
  if found then
    perform outbox._unschedule(v_report.guild_id, reports._report_key(v_report));
  end if;
  perform app._close_call(stop_report.guild_id, v_call, to_jsonb(v_report.guild_id is not null));
  return v_report.guild_id is not null;
end;
$$;

comment on function reports.stop_report is
'A channel is told no more by the day, week or month how the server was. Returns whether it was. Refuses: U0GLD, U0STP, U0KEY,
U0WHO, U0TIM.';

grant execute on function reports.stop_report to guildkeeper_bot, guildkeeper_admin;

commit;
