-- Specification of app.error: every refusal has a SQLSTATE of class U0, a name and a sentence. (That each is raised
-- somewhere is rules/errors.sql's.)

begin;
select plan(13);

create function pg_temp.adding(sqlstate text, name text default 'something_new', arguments text default '{}') returns text
language sql
as $$
  select format('insert into app.error (sqlstate, name, arguments, message) values (%L, %L, %L, %L)', sqlstate, name,
    arguments, 'No.')
$$;

select lives_ok(pg_temp.adding('U0NEW'), 'a code of class U0 is fine');
select throws_ok(pg_temp.adding('P0NEW', 'b'), '23514', null, 'one of another class is not');
select throws_ok(pg_temp.adding('U0new', 'b'), '23514', null, 'nor is one in small letters');
select throws_ok(pg_temp.adding('U0NEWS', 'b'), '23514', null, 'nor is one of six characters');
select throws_ok(pg_temp.adding('U0OLD', 'something_new'), '23505', null, 'a name is used once');
select lives_ok(pg_temp.adding('U0NEW', 'another'), 'refusals of one kind share a SQLSTATE');
select lives_ok(pg_temp.adding('U0NEW', 'c', '{least number, who member}'), 'arguments have a name and a kind');
select throws_ok(pg_temp.adding('U0NEW', 'd', '{least colour}'), '23514', null, 'of a kind that can be said');
delete from app.error where sqlstate = 'U0NEW';

select is_empty(
  $$select name from app.error where name !~ '^[a-z]+(_[a-z]+)*$'$$, 'names are words for developers'
);
select is_empty(
  $$select message from app.error where message !~ '^([A-Z"]|%1\$s ).*[.!)]$|: %\d\$s$' or length(message) > 200$$,
  'messages are whole sentences, or end with what they name'
);
select is_empty(
  $$select message from app.error where replace(message, '%1$s', '') ~ '%[2-9]' and message !~ '%1\$s'$$,
  'the places of a message are numbered from 1'
);
select is_empty(
  $$select message from app.error where regexp_replace(message, '%[1-9]\$s', '', 'g') ~ '%'$$,
  'a message has no place without its number'
);

select is_empty(
  $$select name from app.error where cardinality(arguments) <> (
    select count(distinct m[1]) from regexp_matches(message, '%(\d)\$s', 'g') m
  )$$,
  'each place of a message has an argument, and each argument a place'
);

select * from finish();
rollback;
