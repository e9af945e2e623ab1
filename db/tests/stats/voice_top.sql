-- Specification of stats.voice_top: who was in voice most, for whom it is, without those who are hidden.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

insert into voice.day (guild_id, day, member_id, connected, counted) values (1, '2026-01-01', 5, 100, 60), (1, '2026-01-01',
  6, 100, 90);
select results_eq('select id from stats.voice_top(1)', 'values (6::bigint), (5)', 'by what counts');
select stats.hide(1, 6, 6);
select results_eq('select id from stats.voice_top(1)', 'values (5::bigint)', 'who is hidden is not named');
select tests.configure('stats.audience', 'own');
select throws_ok('select stats.voice_top(1, viewer_id => 5, viewer_permissions => 0)', 'U0STA', null, 'for whom it is');
insert into voice.channel_day (guild_id, day, channel_id, connected, counted) values (1, '2026-01-01', 101, 200, 150);
select results_eq(
  $$select id, seconds, counted from stats.voice_top(1, 'channels')$$, 'values (101::bigint, 200::bigint, 150::bigint)',
  'or where, whoever it was'
);
select tests.refuses(
  $$select stats.voice_top(1, 'roles')$$, 'U0MTR', 'There is no metric "roles". Choose one of: members, channels.', 'of these'
);
select throws_ok('select stats.voice_top(99)', 'U0GLD', null, 'of a guild');

select * from finish();
rollback;
