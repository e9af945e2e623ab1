-- Specification of tickets._rename_refused: the name that Discord has stands.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(7);

select tests.ticket();
update tickets.ticket set name = 'parcel', shown_name = 'parcel' where number = 1;
select tickets.rename(1, 1, 'badword', 77, facts => tests.staff(), at => tests.h());
select results_eq(
  $$select f.function, f.arguments from outbox.follow_up f where f.arguments ? 'name' order by f.after_failure$$,
  $$values ('tickets._renamed', '{"number": 1, "name": "badword", "channel_id": 501}'::jsonb),
    ('tickets._rename_refused', '{"number": 1, "name": "badword", "channel_id": 501}')$$,
  'what is asked for says which it was'
);
create function pg_temp.answer(function text, name text) returns void language plpgsql as $$
begin
  execute format('select tickets.%I(1, $1, tests.h())', answer.function) using jsonb_build_object(
    'number', 1, 'channel_id', 501, 'name', answer.name, 'code', 50035, 'error', 'In name: Contains words not allowed'
  );
end;
$$;
select pg_temp.answer('_rename_refused', 'badword');
select is((tests.ticket(1)).name, 'parcel', 'that is its name again');
select ok('rename_refused In name: Contains words not allowed' in (select tests.steps()), 'staff are told');

select tickets.rename(1, 1, 'worse', 77, facts => tests.staff()), tickets.rename(1, 1, 'worst', 77, facts => tests.staff());
select pg_temp.answer('_rename_refused', 'worse');
select is((tests.ticket(1)).name, 'worst', 'unless somebody has named it anew');
select pg_temp.answer('_rename_refused', 'worst');
select is((tests.ticket(1)).name, 'parcel', 'of two that were refused, neither stands');

select tickets.rename(1, 1, 'refund', 77, facts => tests.staff()), tickets.rename(1, 1, 'worst', 77, facts => tests.staff());
select pg_temp.answer('_renamed', 'refund');
select pg_temp.answer('_rename_refused', 'worst');
select is((tests.ticket(1)).name, 'refund', 'of two of which the first was taken, that one');

update tickets.ticket set channel_id = 502;
update tickets.ticket set name = 'again', shown_name = null;
select pg_temp.answer('_rename_refused', 'again');
select is((tests.ticket(1)).name, 'again', 'what becomes of an earlier room concerns nobody');

select * from finish();
rollback;
