-- Specification of tickets._claimant_moved: claimants may leave, or lose their role.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

create function pg_temp.heard() returns setof bigint language sql as $$
  select (d.arguments ->> 'number')::bigint from outbox.due d where d.function = 'tickets._claimant_gone' order by 1
$$;
select tests.ticket(n) from generate_series(1, 3) n;
update tickets.ticket set claimed_by = case number when 1 then 77 when 2 then 900 end;
update app.member set role_ids = '{201,202}' where member_id = 77;
update app.member set role_ids = '{202}' where member_id = 900;
select is_empty('select pg_temp.heard()', 'another role does not matter');
update app.member set role_ids = '{}' where member_id = 900;
select is_empty('select pg_temp.heard()', 'nor to who claimed one without');
update app.member set role_ids = '{202}' where member_id = 77;
select results_eq('select pg_temp.heard()', array[1::bigint], 'that of the staff does');
update app.member set left_at = tests.h() where member_id in (900, 5);
select results_eq('select pg_temp.heard()', array[1::bigint, 2], 'and who leaves');

select * from finish();
rollback;
