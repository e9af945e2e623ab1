-- Specification of event.voice_seen: all who are there are handed on.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/voice.sql
select plan(2);

select event.voice_seen(1, array[tests.state(5, 101, 0)], null, tests.v(0));
select results_eq('select tests.there()', array['5 in 101 since 0'], 'to voice');
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select event.voice_seen(1, ''{}'')')$$, 'the bot tells it');

select * from finish();
rollback;
