-- Specification of stats._follow_stay: stays begin and end by what is known of members, whoever told it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(8);

select event.member_joined(1, 5, false, '2026-01-02 10:00Z', at => '2026-01-02 10:00Z');
select results_eq('select tests.stays(5)', array['01-02 10:00'], 'a join begins one');
select event.member_left(1, 5, false, 'a', '2026-01-03 11:00Z');
select results_eq('select tests.stays(5)', array['01-02 10:00 to 01-03 11:00'], 'a leave ends it');
select event.member_joined(1, 5, false, '2026-01-04 10:00Z', at => '2026-01-04 10:05Z');
select results_eq('select tests.stays(5)', array['01-02 10:00 to 01-03 11:00', '01-04 10:00'], 'they come back');
select event.member_changed(1, 5, false, '2026-01-06 10:00Z', '{}', null, '2026-01-07 10:00Z');
select results_eq(
  'select tests.stays(5)', array['01-02 10:00 to 01-03 11:00', '01-04 10:00 to 01-06 10:00 after 01-04 10:05', '01-06 10:00'],
  'who comes again had left before'
);
select event.member_joined(1, 6, true, '2026-01-02 10:00Z', at => '2026-01-02 10:00Z');
select is_empty('select tests.stays(6)', 'bots do not count');
select event.member_left(1, 7, false, 'b', '2026-01-03 11:00Z');
select is_empty('select tests.stays(7)', 'nor does the end of a stay that nobody knew');
select event.member_left(1, 5, false, 'c', '2026-01-08 11:00Z');
update app.member set left_at = null where member_id = 5;
select is((select count(*) from tests.stays(5) s where s !~ 'to'), 1::bigint, 'who never went goes on');
select is_empty('select * from stats.selfcheck(1)', 'nobody is here twice');

select * from finish();
rollback;
