-- Specification of tickets._rename_refused: the old name stands.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select tests.ticket();
update tickets.ticket set name = 'parcel' where number = 1;
select tickets.rename(1, 1, 'badword', 77, facts => tests.staff(), at => tests.h());
select is(
  (select f.arguments from outbox.follow_up f where f.function = 'tickets._rename_refused'),
  '{"number": 1, "name": "badword", "before": "parcel"}', 'what is asked for says what was before'
);
create function pg_temp.refuse() returns void language sql as $$
  select tickets._rename_refused(
    1, '{"number": 1, "name": "badword", "before": "parcel", "code": 50035, "error": "In name: Contains words not allowed"}',
      tests.h()
  )
$$;
select pg_temp.refuse();
select is((tests.ticket(1)).name, 'parcel', 'that is its name again');
select ok('rename_refused In name: Contains words not allowed' in (select tests.steps()), 'staff are told');
update tickets.ticket set name = 'refund';
select pg_temp.refuse();
select is((tests.ticket(1)).name, 'refund', 'unless somebody has named it anew');

select * from finish();
rollback;
