-- Deploy guildkeeper:reports/report_now to pg

begin;
set local role guildkeeper_owner;

create function reports.report_now(
  guild_id bigint,
  channel_id bigint,
  every text,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns reports.report_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_report reports.report;
  v_row reports.report_row;
  v_call app.call := app._open_call(
    report_now.guild_id, 'reports.report_now',
    jsonb_build_object('channel_id', report_now.channel_id, 'every', report_now.every),
    report_now.actor_id, report_now.key, report_now.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  v_report := reports._require_report(report_now.guild_id, report_now.channel_id, report_now.every);
  perform reports._post_report(v_report, report_now.at);
  v_row := reports._report_row(v_report, report_now.at);
  perform app._close_call(report_now.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function reports.report_now is
'Posts a report at once, of the last day, week or month that is over; the next one comes at its time. Refuses: U0GLD, U0CHN,
U0STP, U0RPT, U0KEY, U0WHO, U0TIM.';

grant execute on function reports.report_now to guildkeeper_bot, guildkeeper_admin;

commit;
