-- Deploy guildkeeper:reports/_plan_report to pg

begin;
set local role guildkeeper_owner;

create function reports._plan_report(report reports.report, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_guild_id bigint := (_plan_report.report).guild_id;
  v_arguments jsonb := jsonb_build_object(
    'channel_id', (_plan_report.report).channel_id, 'every', (_plan_report.report).every
  );
begin
  perform outbox.schedule(
    v_guild_id, reports._next_report(_plan_report.report, _plan_report.at), 'reports._report_due', v_arguments,
    reports._report_key(_plan_report.report)
  );
end;
$$;

comment on function reports._plan_report is 'Lets a report be posted when it is time, and at no other time any more.';

commit;
