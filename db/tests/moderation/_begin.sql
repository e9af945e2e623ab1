-- Specification of moderation._begin: a longer one replaces a shorter one, and ends never cross.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(6);

create function pg_temp.is_begun(lasts numeric, source moderation.source default 'command') returns boolean language plpgsql as $$
declare
  v_number bigint := tests.file('timeout', 5, lasts => lasts, source => source);
begin
  return (tests.filed(v_number)).ended_at is null;
end;
$$;
select is(pg_temp.is_begun(2), true, 'the first is in force');
select is(pg_temp.is_begun(3), true, 'a longer one takes its place');
select is(pg_temp.is_begun(3), false, 'one that ends at the same moment does not');
select is(pg_temp.is_begun(1), false, 'nor a shorter one');
select is(pg_temp.is_begun(1, 'discord'), true, 'unless it is so in Discord already');
select results_eq(
  'select tests.cases()',
  array['1 timeout command 5 ended 01 12:00 by 2', '2 timeout command 5 ended 01 12:00 by 5',
    '3 timeout command 5 ended 01 12:00 by 2',
    '4 timeout command 5 ended 01 12:00 by 2', '5 timeout discord 5'],
  'each case knows which one took its place'
);

select * from finish();
rollback;
