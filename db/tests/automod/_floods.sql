-- Specification of automod._floods: too many messages, or equal ones.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(20);

create function pg_temp.floods(variadic messages app.message[]) returns text language plpgsql as $$
begin
  return (
    select string_agg(
      format('%s:%s', f.number, app.snowflake_time(f.message_id) - tests.s()), ' ' order by f.number, f.message_id)
    from automod._floods(messages) f
  );
end;
$$;
select tests.rule('rate', threshold => 3, within => '10s');
select tests.rule('duplicates', threshold => 2, within => '1m');
select is(pg_temp.floods(tests.wrote('a', 0), tests.wrote('b', 1)), null, 'two messages are no flood');
select is(pg_temp.floods(tests.wrote('c', 2)), '1:00:00:02', 'the third is, in another batch');
select is(pg_temp.floods(tests.wrote('c', 2)), '1:00:00:02', 'and the same when it comes again');
select is(
  (select cardinality(t.message_ids) from automod.trace t), 3, 'a message that comes twice is one'
);
select is(pg_temp.floods(tests.wrote('d', 11)), null, 'not a message a whole interval after the first of three');
select is(
  pg_temp.floods(tests.wrote('e', 0, 502), tests.wrote('f', 1, 503), tests.wrote('g', 2, 504)), null,
  'nor those of several members'
);
select is(pg_temp.floods(tests.wrote('A', 12)), '2:00:00:12', 'the same text is one, whatever its case');
select is(pg_temp.floods(tests.wrote('A', 60)), '2:00:01:00', 'within the interval of that rule');
select is(pg_temp.floods(tests.wrote('A', 120)), null, 'not after it');
select is(pg_temp.floods(tests.wrote(null, 200), tests.wrote(null, 220)), null, 'texts that are not known are not the same');
select is(
  pg_temp.floods(tests.wrote('1', 300), tests.wrote('2', 301), tests.wrote('3', 302), tests.wrote('4', 303)),
  '1:00:05:02 1:00:05:03', 'each message of a flood is told from the one on that is too many'
);
select is(
  pg_temp.floods(tests.message(505, tests.s()), tests.message(505, tests.s(1)), tests.message(505, tests.s(2))), null,
  'what was read from history is none'
);
select is(
  pg_temp.floods(tests.wrote('p', 352), tests.wrote('q', 350)), null, 'two of three, in whichever order they come'
);
select is(pg_temp.floods(tests.wrote('r', 351)), null, 'one that comes late makes none of those that were written before it');
select is(
  (select array(select app.snowflake_time(i) - tests.s() from unnest(t.message_ids[:3]) i)::text
   from automod.trace t where t.member_id = 501),
  '{00:05:52,00:05:51,00:05:50}', 'but takes its place among them'
);
select is(pg_temp.floods(tests.wrote('t', 353)), '1:00:05:53', 'and counts for those that come after');
select is(
  (select count(*) from automod._floods(
    array(select tests.wrote(format('n %s', n), 370 + n * 0.01, 506) from generate_series(1, 200) n)
  )),
  198::bigint, 'of a batch that is one flood every message but the first two'
);
update automod.rule set exempt_channel_ids = '{101}';
select is(pg_temp.floods(tests.wrote('x', 400), tests.wrote('x', 401), tests.wrote('x', 402)), null, 'nor what the rule exempts');
update automod.rule set enabled = false;
delete from automod.trace;
select is(
  pg_temp.floods(tests.wrote('x', 500), tests.wrote('x', 501), tests.wrote('x', 502)), null, 'nothing is when the rules are off'
);
select is_empty('select from automod.trace', 'and there is no trace then');

select * from finish();
rollback;
