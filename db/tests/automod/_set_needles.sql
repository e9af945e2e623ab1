-- Specification of automod._set_needles: what the words of a rule come to.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(3);

select tests.rule('words', words => '*SLUR, free  nitro, pre*');
update automod.rule set words = words || '{?!}';
select is(
  (select r.needles from automod.rule r), '{"slur "," free nitro "," pre"}'::text[],
  'each word as it is searched for, and none for what is no word'
);
select tests.run_as('guildkeeper_admin', $$update automod.rule set words = '{other}', needles = '{mine}'$$);
select is((select r.needles from automod.rule r), '{" other "}'::text[], 'whoever changes the words, and whatever they say');
update automod.rule set kind = 'links', words = null;
select is((select r.needles from automod.rule r), null, 'no words, no needles');

select * from finish();
rollback;
