-- Specification of rolejobs._matching: who meets a filter.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(10);

select tests.see(5, '{201,202}', joined_at => '2025-01-01Z'), tests.see(6, '{202}', joined_at => '2025-02-01Z'),
  tests.see(7, '{}', joined_at => '2025-03-01Z'), tests.see(8, '{203}', joined_at => '2025-04-01Z', is_bot => true),
  tests.see(9, '{201}');
select app._member_left(1, 9, false, tests.t(1));
create function pg_temp.matching(filter text) returns bigint[] language sql as $$
  select array_agg(m order by m) from rolejobs._matching(1, jsonb_populate_record(null::rolejobs.filter,
    matching.filter::jsonb)) m
$$;
select is(pg_temp.matching('{}'), '{5,6,7,8}', 'of nothing, everybody who is here');
select is((select count(*) from rolejobs._matching(1, null)), 4::bigint, 'so it is without one');
select is(pg_temp.matching('{"has_all": [201, 202]}'), '{5}', 'who wears all of these');
select is(pg_temp.matching('{"has_any": [201, 203]}'), '{5,8}', 'or any');
select is(pg_temp.matching('{"lacks_all": [201, 203]}'), '{6,7}', 'who lacks all of these');
select is(pg_temp.matching('{"lacks_any": [201, 202]}'), '{6,7,8}', 'or any');
select is(pg_temp.matching('{"joined_after": "2025-02-01Z", "joined_before": "2025-04-01Z"}'), '{6,7}', 'who joined then');
select is(pg_temp.matching('{"bots": true}'), '{8}', 'bots');
select is(pg_temp.matching('{"bots": false, "has_any": [202]}'), '{5,6}', 'people, and each condition counts');
select is(pg_temp.matching('{"member_ids": [5, 7, 9, 77]}'), '{5,7}', 'of these members, those who are here');

select * from finish();
rollback;
