-- Deploy guildkeeper:reports/_report_row to pg

begin;
set local role guildkeeper_owner;

create type reports.report_row as (
  channel_id bigint, every text, metric text, hour integer, next_at timestamptz, posted_at timestamptz, failed_at timestamptz,
  failed_code integer
);
comment on type reports.report_row is
'A report: where, how often and from which hour on it is posted, and what its chart shows; when the next one is due, when the
last one was posted, or could not be, and Discord''s answer then.';

create function reports._report_row(report reports.report, at timestamptz)
returns reports.report_row
language sql stable
return jsonb_populate_record(
  null::reports.report_row,
  to_jsonb(_report_row.report) || jsonb_build_object('next_at', reports._next_report(_report_row.report, _report_row.at))
);

comment on function reports._report_row is 'A report as people see it at a time.';

commit;
