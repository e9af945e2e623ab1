-- Deploy guildkeeper:stats/_report_key to pg

begin;
set local role guildkeeper_owner;

create function stats._report_key(report stats.report)
returns text
language sql immutable
return format('stats.report %s %s', (_report_key.report).channel_id, (_report_key.report).every);

comment on function stats._report_key is 'The key of the work that posts a report.';

commit;
