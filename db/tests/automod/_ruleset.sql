-- Specification of automod._ruleset: what the rules of a guild come to.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(6);

select is((automod._ruleset(1)).rules, 0::bigint, 'no rules are none');
select tests.rule('pattern', pattern => '\bbad');
select tests.rule('words', words => 'one two, *slur', enabled => false);
select is((automod._ruleset(1)).pattern, '(?:\ybad)', 'patterns are as PostgreSQL reads them');
select is((automod._ruleset(1)).scripts, null, 'Latin ones are searched for once');
select tests.rule('pattern', pattern => '[а-я]bad');
select is((automod._ruleset(1)).scripts, '(?:[а-я]bad)', 'others twice');
select is((automod._ruleset(1)).tokens, null, 'rules that are off are none');
select is((automod._ruleset(1)).last_number, 3, 'but have their numbers');

select * from finish();
rollback;
