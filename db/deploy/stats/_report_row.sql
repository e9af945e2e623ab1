-- Deploy guildkeeper:stats/_report_row to pg

begin;
set local role guildkeeper_owner;

create type stats.report_row as (
  channel_id bigint, every text, metric text, hour integer, next_at timestamptz, posted_at timestamptz, failed_at timestamptz,
  failed_code integer
);
comment on type stats.report_row is
'A report: where, how often and from which hour on it is posted, and what its chart shows; when the next one is due, when the
last one was posted, or could not be, and Discord''s answer then.';

create function stats._report_row(report stats.report, at timestamptz)
returns stats.report_row
language sql stable
return row(
  (_report_row.report).channel_id, (_report_row.report).every, (_report_row.report).metric, (_report_row.report).hour,
  stats._next_report(_report_row.report, _report_row.at), (_report_row.report).posted_at, (_report_row.report).failed_at,
  (_report_row.report).failed_code
)::stats.report_row;

comment on function stats._report_row is 'A report as people see it at a time.';

commit;
