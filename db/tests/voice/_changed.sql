-- Specification of voice._changed: a batch in any order, as often as it may be.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/voice.sql
select plan(6);

select event.voice_changed(1, array[tests.state(6, 101, 1), tests.state(5, 102, 10), tests.state(5, 101, 0)]);
select results_eq('select tests.there()', array['5 in 102 since 10', '6 in 101 since 1'], 'by their times');
select results_eq('select tests.stretches()', array['5 in 101 from 0 to 10'], 'a move');
select event.voice_changed(1, array[tests.state(6, 101, 1), tests.state(5, 102, 10), tests.state(5, 101, 0)]);
select is((select count(*) from voice.stretch), 1::bigint, 'told again it is the same');
select is((select run_at from outbox.due where key = 'voice._settle_due'), tests.v(15), 'to be settled');
select lives_ok($$select event.voice_changed(99, array[tests.state(6, 101, 1)])$$, 'strangers are passed over');
select tests.configure('voice.enabled', 'false');
select tests.goes(7, 101, 20);
select is_empty('select from voice.present where member_id = 7', 'as are guilds that do not want it');

select * from finish();
rollback;
