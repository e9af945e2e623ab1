-- Specification of outbox._note_acceptance: a success is the end of trouble.

begin;
select plan(8);
\ir ../../fixtures/effects.sql

create function pg_temp.hold(
  refused boolean default false, failures integer default 0, until numeric default 0, put_off numeric default null,
  told numeric default null
) returns void language sql as $$
  delete from outbox.hold;
  insert into outbox.hold (guild_id, route, until, refused, failures, put_off_until, told_at, probe_id)
  values (1, 'PUT /x', tests.t(until), refused, failures, coalesce(tests.t(put_off), '-infinity'), tests.t(told), 7)
$$;
create function pg_temp.left(at numeric default 100) returns text language sql as $$
  select outbox._note_acceptance(1, 'PUT /x', tests.t(at));
  select (h.refused, h.failures, h.probe_id, extract(epoch from h.until - tests.t())::integer)::text from outbox.hold h
$$;

do $$ begin perform pg_temp.hold(failures => 3); end $$;
select is(pg_temp.left(), null, 'refusals before it are forgotten');
do $$ begin perform pg_temp.hold(until => 130); end $$;
select is(pg_temp.left(), '(f,0,7,130)', 'a limit that lasts is kept');
do $$ begin perform pg_temp.hold(until => 130, failures => 2); end $$;
select is(pg_temp.left(), '(f,0,,130)', 'without the refusals');
do $$ begin perform pg_temp.hold(true, 9, until => 160, put_off => 160, told => 0); end $$;
select is(pg_temp.left(), '(f,0,,100)', 'a refused route is free from now on');
select is((select put_off_until from outbox.hold), tests.t(160), 'and what was put off is remembered');
do $$ begin perform pg_temp.hold(failures => 3, told => 0); end $$;
select is(pg_temp.left(86400), '(f,0,,0)', 'that somebody was told is remembered for a day');
select is(pg_temp.left(86401), null, 'and no longer');

do $$ begin perform pg_temp.hold(failures => 3); end $$;
do $$ begin perform outbox._note_acceptance(1, 'PUT /y', tests.t()), outbox._note_acceptance(2, 'PUT /x', tests.t()); end $$;
select is((select failures from outbox.hold), 3, 'other routes and guilds have their own');

select * from finish();
rollback;
