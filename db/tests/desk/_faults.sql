-- Specification of desk._faults: what is in the way of a type.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select results_eq(
  $$select f.name, f.fault from desk._faults(desk._require_type(1, '1')) f$$, $$values ('Support', 'no_panel')$$,
  'nobody can open one'
);
select desk.set_panel(1, 'main', '{1}', 'Help');
select is_empty($$select desk._faults(desk._require_type(1, '1'))$$, 'with a panel it is sound');
update app.role set deleted_at = tests.h() where guild_id = 1 and role_id = 201;
update app.channel set deleted_at = tests.h() where guild_id = 1 and channel_id = 100;
select results_eq(
  $$select f.fault from desk._faults(desk._require_type(1, '1')) f$$, array['role_deleted', 'place_gone'],
  'what is deleted'
);
update desk.type set staff_role_ids = '{}', parent_id = null;
select results_eq(
  $$select f.fault from desk._faults(desk._require_type(1, '1')) f$$, array['no_staff'], 'nobody helps'
);

select * from finish();
rollback;
