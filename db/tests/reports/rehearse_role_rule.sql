-- Specification of reports.rehearse_role_rule: whom a rule would concern.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(4);

insert into reports.role_rule (guild_id, role_id, metric, days, threshold) values (1, 201, 'messages', 2, 2);
select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-01 11:00Z'), tests.say(6, '2026-01-01 11:00Z', n => 1),
  tests.say(6, '2026-01-02 11:00Z'), tests.fold('2026-01-03 01:00Z');
select reports._role_due(1, '{}', '2026-01-02 02:00Z');
select is(reports.rehearse_role_rule(1, 201, 'messages', 2, 1), row(2, 0, 0, '{}')::reports.role_rehearsal, 'both have it');
select is(reports.rehearse_role_rule(1, 201, 'days', 2, 2), row(1, 0, 1, '{}')::reports.role_rehearsal, 'one would lose it');
select is(reports.rehearse_role_rule(1, 202, 'days', 2, 1), row(2, 2, 0, '{5,6}')::reports.role_rehearsal,
  'of another role both would get it');
select throws_ok($$select reports.rehearse_role_rule(1, 221, 'days', 2, 1)$$, 'U0ROL', null, 'a role of the guild');

select * from finish();
rollback;
