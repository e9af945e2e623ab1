-- Specification of event.automod_action: the front door for what Discords own AutoMod did.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(6);

create function pg_temp.told(key text, trigger integer default 1, guild_id bigint default 1,
  at numeric default 0) returns void language sql
as $$ select event.automod_action(guild_id, 9001, 501, 101, null, trigger, 'word', 'What they wrote', key, tests.s(at)) $$;
select tests.configure('automod.discord_points', '1');
select pg_temp.told('s 1');
select is(tests.cases(), '1 warn 501', 'it counts');
select pg_temp.told('s 1', at => 60);
select is(tests.cases(), '1 warn 501', 'the same event again changes nothing');
select pg_temp.told('s 2', at => 60, trigger => 4);
select is((select c.rule_keyword from moderation.case c where c.number = 2), null,
  'what is no keyword of the guild''s own is what somebody wrote, and is not kept');
select is((select c.rule_keyword from moderation.case c where c.number = 1), 'word', 'its own is');
select lives_ok($$select pg_temp.told('s 3', guild_id => 99)$$, 'a guild nobody registered is passed over');
select function_privs_are('event', 'automod_action', '{bigint,bigint,bigint,bigint,bigint,integer,text,text,text,timestamptz}',
  'guildkeeper_bot', '{EXECUTE}', 'the bot may call it');

select * from finish();
rollback;
