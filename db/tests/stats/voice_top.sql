-- Specification of stats.voice_top: who was in voice most, for whom it is, without those who are hidden.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

insert into voice.day (guild_id, day, member_id, connected, counted) values (1, '2026-01-01', 5, 100, 60), (1, '2026-01-01',
  6, 100, 90);
select results_eq('select member_id from stats.voice_top(1)', 'values (6::bigint), (5)', 'by what counts');
select stats.hide(1, 6, 6);
select results_eq('select member_id from stats.voice_top(1)', 'values (5::bigint)', 'who is hidden is not named');
select tests.configure('stats.audience', 'own');
select throws_ok('select stats.voice_top(1, viewer_id => 5, viewer_permissions => 0)', 'U0STA', null, 'for whom it is');
select throws_ok('select stats.voice_top(99)', 'U0GLD', null, 'of a guild');

select * from finish();
rollback;
