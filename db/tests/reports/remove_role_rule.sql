-- Specification of reports.remove_role_rule: no role for taking part.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(4);

insert into reports.role_rule (guild_id, role_id, metric, days, threshold) values (1, 201, 'messages', 2, 1);
select tests.say(5, '2026-01-01 10:00Z'), tests.fold('2026-01-02 01:00Z'), reports._role_due(1, '{}', '2026-01-02 02:00Z');
select is(reports.remove_role_rule(1, 201, null, 'k', '2026-01-02 03:00Z'), true, 'it was');
select is(reports.remove_role_rule(1, 201, null, 'k', '2026-01-02 03:00Z'), true, 'the same key again is the same');
select is(reports.remove_role_rule(1, 201), false, 'it is not');
select tests.clear_effects(), reports._role_due(1, '{}', '2026-01-02 03:00Z');
select results_eq('select tests.effects()', array['DELETE /guilds/1/members/5/roles/201'], 'who wore it for that loses it');

select * from finish();
rollback;
