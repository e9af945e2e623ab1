-- Specification of reports._role_due: roles hears who shall wear what, of those alone for whom it is new.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(3);

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

select * from finish();
rollback;
