-- Specification of outbox.report_all: what outbox.report decides for each, for many at once.

begin;
select plan(11);
\ir ../../fixtures/effects.sql

create temporary table held as select c.* from tests.claimed('member 501') c;
insert into held select c.* from tests.claimed('member 502') c;
insert into held select c.* from tests.claimed('member 503') c;
insert into held select c.* from tests.claimed('member 504') c;
create temporary table told as
select h.*, row_number() over (order by h.effect_id) as n from held h;

create function pg_temp.tell(n integer, status integer, code integer default null) returns outbox.outcome language sql as $$
  select row(t.guild_id, t.effect_id, t.token, status, code, 'x', null, null, null, null)::outbox.outcome
  from told t where t.n = tell.n
$$;

select results_eq(
  $$
  select t.n, r.state
  from outbox.report_all(
    array[pg_temp.tell(4, 503), pg_temp.tell(2, 403, 50013), pg_temp.tell(1, 204), pg_temp.tell(3, 200)], tests.t(1)
  ) r
  join told t using (token)
  order by t.n
  $$,
  $$values (1::bigint, 'done'), (2, 'dead'), (3, 'done'), (4, 'pending')$$,
  'each outcome is decided as outbox.report decides it, in whatever company it comes'
);
select results_eq(
  'select state::text, status, code from outbox.effect order by effect_id',
  $$values ('done', 204, null::integer), ('dead', 403, 50013), ('done', 200, null), ('pending', 503, null)$$,
  'and so it stands in the rows'
);
select is(
  (select array_agg(r.state) from outbox.report_all(array[pg_temp.tell(1, 204), pg_temp.tell(2, 204)]) r), '{null,null}',
  'with a token that no longer holds its effect nothing happens, and no state is told'
);
select is_empty($$select from outbox.report_all('{}')$$, 'nothing to tell is told nothing');

-- Two tries at one effect: the first outlived its lease.
delete from outbox.effect;
delete from outbox.hold;
create temporary table tries as select 1 as n, c.* from tests.claimed('member 506') c;
do $$ begin perform outbox._sweep(tests.t(61)); end $$;
insert into tries select 2, c.* from outbox.claim(at => tests.t(61)) c;
select results_eq(
  $$
  select t.n, r.state
  from (select array_agg(
          row(t.guild_id, t.effect_id, t.token, 204, null, null, null, null, null, null)::outbox.outcome
        ) as all_of_them
        from tries t) o,
    outbox.report_all(o.all_of_them, tests.t(62)) r
  join tries t using (token)
  order by t.n
  $$,
  $$values (1, null), (2, 'done')$$, 'told together, only the one that holds it counts'
);
select is((select e.attempts from outbox.effect e), 2, 'both were tries at the same');
delete from outbox.effect;
delete from outbox.hold;

create temporary table later as select c.* from tests.claimed('member 505') c;
select is(
  (
    select array_agg(r.state) from later l,
      outbox.report_all(array[row(2, l.effect_id, l.token, 204, null, null, null, null, null, null)::outbox.outcome]) r
  ),
  '{null}', 'another guild''s effect is not found'
);
select is((select state::text from outbox.effect), 'claimed', 'it is still held');

select function_privs_are(
  'outbox', 'report_all', '{outbox.outcome[],timestamptz}', 'guildkeeper_bot', '{EXECUTE}', 'the dispatcher may report'
);
select function_privs_are(
  'outbox', 'report_all', '{outbox.outcome[],timestamptz}', 'guildkeeper_admin', '{}', 'operators have nothing to report'
);
set local role guildkeeper_bot;
select is_empty($$select from outbox.report_all('{}')$$, 'the bot''s role can name the types');
reset role;

select * from finish();
rollback;
