-- Specification of automod._rule_number: the number of a rule.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(4);

select is(automod._rule_number(1, null), 1, 'the first is 1');
select tests.rule('links'), tests.rule('links');
select is(automod._rule_number(1, null), 3, 'then the next');
select is(automod._rule_number(1, 2), 2, 'or one there is');
select tests.refuses(
  'select automod._rule_number(1, 9)', 'U0RUL', 'There is no automatic rule 9. /automod list shows those there are.',
  'another is refused'
);

select * from finish();
rollback;
