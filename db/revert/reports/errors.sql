-- Revert guildkeeper:reports/errors from pg

begin;
set local role guildkeeper_owner;

delete from app.error
where name in (
  'invalid_counter',
  'invalid_role_rule',
  'no_such_report',
  'too_many_reports',
  'invalid_hour'
);

commit;
