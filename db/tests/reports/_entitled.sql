-- Specification of reports._entitled: who took part enough, and is here.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(6);

create function pg_temp.entitled(metric text, days integer, threshold integer) returns bigint[] language sql as $$
  select array(select e from reports._entitled(row(1, 201, metric, days, threshold)::reports.role_rule) e order by 1)
$$;
update app.guild set intents = 1 << 1;
select tests.say(5, '2026-01-01 10:00Z', n => n) from generate_series(1, 3) n;
select tests.say(6, '2026-01-01 11:00Z'), tests.say(6, '2026-01-02 11:00Z'), tests.say(7, '2026-01-02 12:00Z'), tests.say(7,
  '2026-01-02 13:00Z');
select event.member_left(1, 7, false, 'a', '2026-01-02 14:00Z');
select tests.fold('2026-01-03 01:00Z');
select is(pg_temp.entitled('messages', 7, 2), '{5,6}', 'so many messages');
select is(pg_temp.entitled('messages', 1, 1), '{6}', 'on the last days');
select is(pg_temp.entitled('days', 7, 2), '{6}', 'or days');
select tests.talked(5, '2026-01-02');
select is(pg_temp.entitled('days', 7, 2), '{5,6}', 'a day in voice is one');
select is(pg_temp.entitled('messages', 7, 2), '{5,6}', 'and no message');
select tests.say(5, '2026-01-03 10:00Z');
select is(pg_temp.entitled('messages', 1, 1), '{6}', 'that are over');

select * from finish();
rollback;
