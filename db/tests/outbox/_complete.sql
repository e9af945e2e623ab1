-- Specification of outbox._complete: many effects are done at once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(13);

create temporary table held as select c.* from tests.claimed('member 501') c;
insert into held select c.* from tests.claimed('member 502') c;
update outbox.effect set method = 'POST', path = '/guilds/1/roles', files = 1, doubtful_since = tests.t(),
  error = 'lost', code = 5;
insert into outbox.attachment (guild_id, effect_id, place, name, data)
select e.guild_id, e.effect_id, 0, 'a.txt', 'a' from outbox.effect e;
do $$ begin perform outbox._when_done(1, e.effect_id, 'tests._work', '{}') from outbox.effect e; end $$;
insert into outbox.hold (guild_id, route, until, failures) values (1, 'POST /guilds/1/roles', tests.t(-100), 3);

create function pg_temp.outcome(c held, status integer) returns outbox.outcome language sql
return row(c.guild_id, c.effect_id, c.token, status, null, null, null, null, 77, false)::outbox.outcome;

create temporary table strangers as select h.guild_id, h.effect_id, gen_random_uuid() as token from held h limit 1;
insert into strangers select 2, h.effect_id, h.token from held h limit 1;
select is(
  (
    select array_agg(r.state) from outbox._complete(
      array(select row(s.guild_id, s.effect_id, s.token, 204, null, null, null, null, null, null)::outbox.outcome
        from strangers s),
      tests.t(1)
    ) r
  ),
  '{null,null}', 'with another token, or as another guild''s, nothing is done'
);
select is((select count(*) from outbox.effect where state = 'claimed'), 2::bigint, 'they are still held');
select is((select count(*) from outbox.attachment), 2::bigint, 'and their files stay');

select results_eq(
  $$
  select r.state from outbox._complete(
    array(select pg_temp.outcome(h, case row_number() over (order by h.effect_id) when 1 then 201 else 403 end) from held h),
    tests.t(5)
  ) r
  $$,
  array['done'], 'of a batch it takes those that went well, and tells of them'
);
select results_eq(
  'select state::text, status, finished_at, code, error, doubtful_since, token from outbox.effect order by effect_id limit 1',
  $$values ('done', 201, tests.t(5), null::integer, null, null::timestamptz, null::uuid)$$,
  'they are done, and what was wrong before is forgotten'
);
select is((select created_id from outbox.effect where state = 'done'), 77::bigint, 'it knows what it made');
select is((select count(*) from outbox.effect where state = 'claimed'), 1::bigint, 'the other is left alone');
select is((select count(*) from outbox.attachment), 1::bigint, 'the files of what is done are not kept');
select is(
  (select e.lease_until from outbox.effect e where e.state = 'done'), null, 'nor is it leased to anybody'
);
select is((select sum(failures) from outbox.hold), null, 'and their route is in no trouble any more');
select is(
  (select count(*) from outbox.due d where d.arguments ->> 'role_id' = '77'), 1::bigint,
  'what was to follow of it is due, and knows what was made'
);
select is(
  (select array_agg(r.state) from outbox._complete(
    array(select pg_temp.outcome(h, 200) from held h order by h.effect_id limit 1), tests.t(6)) r),
  '{null}', 'a second time is one time too many'
);
select is_empty($$select from outbox._complete('{}', tests.t(6))$$, 'nothing is no trouble');

select * from finish();
rollback;
