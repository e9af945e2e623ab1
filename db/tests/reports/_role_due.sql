-- Specification of reports._role_due: roles hears who shall wear what, of those alone for whom it is new.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(9);

insert into reports.role_rule (guild_id, role_id, metric, days, threshold) values (1, 201, 'messages', 2, 2), (1, 202, 'days',
  2, 1);
select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-01 11:00Z'), tests.say(6, '2026-01-01 11:00Z', n => 1),
  tests.fold('2026-01-02 01:00Z');
select tests.clear_effects(), reports._role_due(1, '{}', '2026-01-02 02:00Z');
select set_eq(
  'select tests.effects()', array['PUT /guilds/1/members/5/roles/201', 'PUT /guilds/1/members/5/roles/202',
  'PUT /guilds/1/members/6/roles/202'], 'who took part'
);
select tests.clear_effects(), reports._role_due(1, '{}', '2026-01-02 03:00Z');
select is_empty('select tests.effects()', 'once');
select tests.say(6, '2026-01-03 11:00Z'), tests.fold('2026-01-04 01:00Z');
select tests.clear_effects(), reports._role_due(1, '{}', '2026-01-04 02:00Z');
select set_eq('select tests.effects()', array['DELETE /guilds/1/members/5/roles/201', 'DELETE /guilds/1/members/5/roles/202'],
  'who does not any more');

-- A crowd, and 6, who took no part on these days.
delete from outbox.due;
select tests.say(1000 + i, '2026-01-05 11:00Z', n => i) from generate_series(1, 500) as i;
select tests.fold('2026-01-06 01:00Z');
create function pg_temp.work() returns void language sql as $$
  select tests.clear_effects();
  select outbox._run(d.guild_id, d.work_id, '2026-01-06 02:00Z')
  from outbox.due d where d.function = 'reports._role_due' and d.finished_at is null
$$;
select outbox.schedule(1, '2026-01-06 02:00Z', 'reports._role_due', key => 'reports._role_due') is not null as due;
select pg_temp.work();
select is((select count(*) from tests.effects()), 500::bigint, 'many have their turn in slices');
select ok((select bool_and(e.bulk) from outbox.effect e), 'after whatever else is due');
select pg_temp.work();
select results_eq('select tests.effects()', array['PUT /guilds/1/members/1500/roles/202'], 'the next one comes after it');
select ok(not (select e.bulk from outbox.effect e), 'which is none of many');
select pg_temp.work();
select is_empty('select tests.effects()', 'and that is all');

-- A rule's role is deleted: what is wanted of it is nobody's, again and again.
update app.role set deleted_at = now() where role_id = 202;
select outbox.schedule(1, '2026-01-06 03:00Z', 'reports._role_due', key => 'reports._role_due') is not null as due;
select pg_temp.work(), pg_temp.work();
select is_empty(
  $$select from outbox.due d where d.function = 'reports._role_due' and d.finished_at is null$$, 'nobody has two turns'
);

select * from finish();
rollback;
