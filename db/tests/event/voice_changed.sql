-- Specification of event.voice_changed: who moves is handed on.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/voice.sql
select plan(2);

select tests.goes(5, 101, 0);
select results_eq('select tests.there()', array['5 in 101 since 0'], 'to voice');
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select event.voice_changed(1, ''{}'')')$$, 'the bot tells it');

select * from finish();
rollback;
