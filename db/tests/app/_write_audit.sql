-- Specification of app._write_audit: the audit line of an edit by hand.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

delete from app.audit;
select app._write_audit(1, 'update app.thing', '{"a": 1, "b": null}', '{"a": 2}');
select app._write_audit(1, 'insert app.thing', null, '{"a": 2}');
select results_eq(
  'select function, arguments from app.audit order by audit_id',
  $$values ('update app.thing', '{"old": {"a": 1}, "new": {"a": 2}}'::jsonb), ('insert app.thing', '{"new": {"a": 2}}')$$,
  'it keeps what was and what is, and nothing for what there is not'
);
select is((select database_user from app.audit limit 1), session_user::text, 'and who it was');

select * from finish();
rollback;
