-- Specification of tickets._member_moved: who leaves may have tickets.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

update app.member set left_at = tests.h(), seen_at = tests.h() where member_id = 5;
select is_empty('select tests.work()', 'who has none does not matter');
select tests.ticket(1, 'open', 6);
update app.member set left_at = tests.h(1), seen_at = tests.h(1) where member_id = 6;
select results_eq('select tests.work()', array['tickets.member 6 01 13:00'], 'who has some does');

select * from finish();
rollback;
