-- Specification of automod.remove_rule: a rule is there no more.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(12);

select tests.rule('words', words => 'bad', action => 'warn');
select tests.examine(tests.wrote('bad'));
delete from app.audit;
select is(
  (automod.remove_rule(1, 1, actor_id => 77, key => 'k')).words, '{bad}', 'the rule that was is returned'
);
select is_empty('select from automod.rule', 'it is there no more');
select is(tests.met() || ', ' || tests.cases(), '1: 1, 1 warn 501', 'its matches and cases stay');
select is((select a.actor_id from app.audit a), 77::bigint, 'an audit line says who did it');
select tests.examine(tests.wrote('bad', 100));
select is(tests.met(), '1: 1', 'and it finds nothing any more');
create temp table before as select tests.state() as state;
select is((automod.remove_rule(1, 1, actor_id => 77, key => 'k')).number, 1, 'the same key again returns the first result');
select is(tests.state(), (select b.state from before b), 'and changes nothing');
select tests.refuses(
  format('select automod.remove_rule(1, %L)', n), 'U0RUL',
    format('There is no automatic rule %s. /automod list shows those there are.', n),
  format('rule %s is refused', n)
)
from unnest(array['1', '1.5', '-1']) n;
select tests.refuses(
  'select automod.remove_rule(99, 1)', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select is((automod.set_rule(1, 'links')).number, 2, 'its number is not given out again');

select * from finish();
rollback;
