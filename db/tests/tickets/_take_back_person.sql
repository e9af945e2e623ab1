-- Specification of tickets._take_back_person: who is in a ticket is who is in its room.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(6);

select tests.ticket();
create function pg_temp.take_back(member_id bigint, has bigint) returns bigint language sql as $$
  select tickets._take_back_person(tests.ticket(1), row(1, 1, member_id, true, has, has, has, has)::tickets.access, tests.h())
$$;
create function pg_temp.people() returns setof bigint language sql as $$
  select p.member_id from tickets.participant p order by 1
$$;
select tickets.add_member(1, 1, 6, 77, facts => tests.staff()), tickets.add_member(1, 1, 7, 77, facts => tests.staff());
select is(pg_temp.take_back(6, null), 6::bigint, 'somebody was added');
select results_eq('select pg_temp.people()', array[7::bigint], 'and is not in it after all');
select tickets.remove_member(1, 1, 7, 77, facts => tests.staff());
select is(pg_temp.take_back(7, 1024), 7::bigint, 'somebody was removed');
select results_eq('select pg_temp.people()', array[7::bigint], 'and still is in it');
select is(pg_temp.take_back(5, null), 5::bigint, 'its opener is its opener');
select is(pg_temp.take_back(77, 1024), null, 'who of the staff it is, is not told');

select * from finish();
rollback;
