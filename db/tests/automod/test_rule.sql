-- Specification of automod.test_rule: what rules would make of a message.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(9);

select tests.rule('words', words => 'bad');
select tests.rule('links', enabled => false);
select tests.rule('rate');
select tests.rule('mentions', threshold => 2, exempt_role_ids => '{201}');
create temp table before as select tests.state() as state;
create function pg_temp.outcomes(content text, mentions integer default 0,
  role_ids bigint[] default '{}') returns text language sql as $$
  select string_agg(t.outcome, ', ' order by t.number)
  from automod.test_rule(1, content, mentions => mentions, role_ids => role_ids) t
$$;
select is(pg_temp.outcomes('BAD'), 'met, not_met, counts, not_met', 'each rule tells');
select is(pg_temp.outcomes('https://x.example'), 'not_met, met, counts, not_met', 'those that are off as well');
select is(pg_temp.outcomes('', 2, '{201}'), 'not_met, not_met, counts, exempt', 'and who would be passed over');
select is(pg_temp.outcomes(null), 'not_met, not_met, counts, not_met', 'nothing meets nothing');
select results_eq(
  $$select t.number, t.kind, t.enabled, t.words, t.outcome from automod.test_rule(1, 'bad', 1) t$$,
  $$values (1, 'words', true, '{bad}'::text[], 'met')$$, 'one rule may be asked for'
);
select is(tests.state(), (select b.state from before b), 'nothing is changed by it');
select tests.refuses(
  $$select * from automod.test_rule(1, 'x', 9)$$, 'U0RUL',
    'There is no automatic rule 9. /automod list shows those there are.',
  'a rule that is not there is refused'
);
select tests.refuses(
  $$select * from automod.test_rule(99, 'x')$$, 'U0GLD',
    'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select throws_ok($$select automod.test_rule(1, 'x', at => 'infinity')$$, 'U0TIM', null, 'so is a time without an end');

select * from finish();
rollback;
