-- Deploy guildkeeper:reports/_report_key to pg

begin;
set local role guildkeeper_owner;

create function reports._report_key(report reports.report)
returns text
language sql immutable
return format('reports.report %s %s', (_report_key.report).channel_id, (_report_key.report).every);

comment on function reports._report_key is 'The key of the work that posts a report.';

commit;
