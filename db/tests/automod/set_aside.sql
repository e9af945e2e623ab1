-- Specification of automod.set_aside: the rules of a guild are set aside.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(13);

select is(automod.set_aside(1, 'too_slow', tests.s()), null, 'where there are none, nothing is');
update app.guild set owner_id = 500 where guild_id = 1;
select tests.rule('words', words => 'bad');
select is(automod.set_aside(1, 'too_slow', tests.s(), key => 'k'), tests.s(), 'rules are set aside');
select is((select count(*) from outbox.effect), 1::bigint, 'and somebody is told');
select tests.examine(tests.wrote('bad'));
select is(tests.met(), null, 'messages meet nothing then');
create temp table before as select tests.state() as state;
select is(automod.set_aside(1, 'too_slow', tests.s(), key => 'k'), tests.s(), 'the same key again returns the first result');
select is(tests.state(), (select b.state from before b), 'and changes nothing');
select is(automod.set_aside(1, 'too_slow', tests.s(5)), null, 'what is set aside is not again');
select is_empty('select * from automod.selfcheck(1)', 'the rules are sound');
update automod.rule set words = '{worse}';
select tests.examine(tests.wrote('worse'));
select is(tests.met(), '1: 1', 'who changes a rule has them looked at again');
grant usage on schema tests to guildkeeper_bot;
set session authorization guildkeeper_bot;
select lives_ok($$select automod.set_aside(1, 'too_slow', actor_id => 9)$$, 'the bot may call it, as itself');
select throws_ok(
  $$select automod.set_aside(1, 'too_slow')$$, 'U0WHO',
  'Nobody is named as who does that: actor_id is missing, which only operators may leave out.', 'but not as an operator'
);
reset session authorization;
select is((select array_agg(a.actor_id) from app.audit a where a.actor_id is not null), '{9}', 'the audit line says so');
select tests.refuses(
  $$select automod.set_aside(99, 'too_slow')$$, 'U0GLD',
    'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);

select * from finish();
rollback;
