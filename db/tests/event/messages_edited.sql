-- Specification of event.messages_edited: the front door for messages that were edited.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(7);

select tests.rule('words', words => 'bad', action => 'warn');
select event.messages(array[tests.wrote('good')]);
select is(tests.met(), null, 'a good message meets nothing');
create temp table before as select tests.xp(501) as xp, (select w.last_message_id from event.watermark w
  where w.channel_id = 101) as read;
select event.messages_edited(1, array[tests.wrote('bad')]);
select is(
  tests.met() || ', ' || tests.cases() || ', ' || tests.deleted(), '1: 1, 1 warn 501, 1', 'edited to a bad one it meets a rule'
);
select event.messages_edited(1, array[tests.wrote('bad')]);
select is(tests.met() || ', ' || tests.cases() || ', ' || tests.deleted(), '1: 1, 1 warn 501, 1', 'once');
select event.messages_edited(1, array[tests.wrote('fine', 500), tests.wrote('bad', 600, guild_id => 2)]);
select is(tests.xp(501), (select b.xp from before b), 'nobody earns anything by editing');
select is(
  (select w.last_message_id from event.watermark w where w.channel_id = 101), (select b.read from before b),
  'and no channel counts as read by it'
);
select lives_ok(
  $$select event.messages_edited(99, '{}'), event.messages_edited(1, null)$$, 'a guild nobody registered is passed over'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select event.messages_edited(1, ''{}'')')$$, 'the bot may call it');

select * from finish();
rollback;
