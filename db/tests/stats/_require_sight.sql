-- Specification of stats._require_sight: moderators see all, others what the setting says.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(16);

select tests.say(6, '2026-01-01 10:00Z');
select lives_ok('select stats._require_sight(1, null, null, 6, true)', 'an operator sees all');
select lives_ok($$select stats._require_sight(1, 5, app._permissions('moderate_members'), 6, true)$$, 'so does a moderator');
select lives_ok($$select stats._require_sight(1, 5, app._permissions('manage_guild'), 6, true)$$, 'and who manages the server');
select lives_ok('select stats._require_sight(1, 5, 0)', 'all see the server''s');
select lives_ok('select stats._require_sight(1, 5, 0, 6)', 'and others''');
select lives_ok('select stats._require_sight(1, 5, 0, 5, true)', 'and their own hours');
select throws_ok('select stats._require_sight(1, 5, 0, 6, true)', 'U0STM', null, 'not those of others');
select stats.hide(1, 6, 6);
select throws_ok('select stats._require_sight(1, 5, 0, 6)', 'U0STM', null, 'nor anything of who is hidden');
select lives_ok('select stats._require_sight(1, 6, 0, 6)', 'who see themselves');
select tests.configure('stats.audience', 'own');
select throws_ok('select stats._require_sight(1, 5, 0)', 'U0STA', null, 'own: not the server''s');
select throws_ok('select stats._require_sight(1, 5, 0, 7)', 'U0STM', null, 'nor others''');
select lives_ok('select stats._require_sight(1, 5, 0, 5, true)', 'but their own');
select tests.configure('stats.audience', 'off');
select throws_ok('select stats._require_sight(1, 5, 0, 5)', 'U0STA', null, 'off: nothing');
select throws_ok('select stats._require_sight(1, 5, null)', 'U0STA', null, 'permissions that are not known allow nothing');
select throws_ok('select stats._require_sight(99, 5, 0)', 'U0GLD', null, 'of a guild');
select throws_ok('select stats._require_sight(1, 5, 0, -1)', 'U0MEM', null, 'and a member');

select * from finish();
rollback;
