-- Specification of moderation._case_row: a case as people see it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(7);

select tests.file('warn', points => 4), tests.file('timeout', lasts => 1, source => 'ladder', follows => 1), tests.file('ban');
insert into moderation.case_edit (guild_id, number, at, reason) values (1, 1, now(), 'a'), (1, 1, now(), 'b'), (1, 2, now(), 'c');
create function pg_temp.row(number bigint, hours numeric) returns text language sql as $$
  select moderation._case_row(tests.filed(number), tests.h(hours))::text
$$;
select is(
  pg_temp.row(1, 0),
  '(1,"2026-01-01 12:00:00+00",warn,command,5,77,spam,,4,4,"2026-01-31 12:00:00+00",,f,,,,2,,,,2,f,t,,,,,,,,,t)',
  'its points, what the ladder made of it, and how many earlier reasons it has'
);
select is(
  pg_temp.row(1, 30 * 24),
    '(1,"2026-01-01 12:00:00+00",warn,command,5,77,spam,,4,0,"2026-01-31 12:00:00+00",,f,,,,2,,,,2,f,t,,,,,,,,,t)',
  'when its points have gone'
);
select is(
  pg_temp.row(2, 0),
    '(2,"2026-01-01 12:00:00+00",timeout,ladder,5,77,spam,,0,0,,"2026-01-01 13:00:00+00",t,,,1,,,,,1,t,t,,,,,,,,,t)',
  'what is in force, until when, and what it follows from'
);
do $$ begin perform moderation.unban(1, 5, at => tests.h(2)); end $$;
select is(
  pg_temp.row(3, 0),
  '(3,"2026-01-01 12:00:00+00",ban,command,5,77,spam,,0,0,,,f,"2026-01-01 14:00:00+00",4,,,,,,0,t,t,,,,,,,,,t)',
  'when it ended, and by which case'
);
select is((moderation._case_row(tests.filed(4), tests.h())).can_be_pardoned, false, 'an unban has nothing to pardon');
do $$ begin perform moderation.pardon(1, 1, at => tests.h(3)); end $$;
select is((moderation._case_row(tests.filed(1), tests.h(3))).can_be_pardoned, false, 'nor what is pardoned already');
update moderation.case set failure = 'Missing Permissions (50013)', member_name = 'mia' where number = 1;
select is(
  (select row(r.failure, r.member_name)::text from moderation._case_row(tests.filed(1), tests.h()) r),
  '("Missing Permissions (50013)",mia)', 'why it could not be carried out, and what they were called'
);

select * from finish();
rollback;
