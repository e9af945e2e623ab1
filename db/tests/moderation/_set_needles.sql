-- Specification of moderation._set_needles: what the words of a rule come to.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(3);

select tests.rule('words', words => '*SLUR, free  nitro, pre*');
update moderation.rule set words = words || '{?!}';
select is(
  (select r.needles from moderation.rule r), '{"slur "," free nitro "," pre"}'::text[],
  'each word as it is searched for, and none for what is no word'
);
select tests.run_as('guildkeeper_admin', $$update moderation.rule set words = '{other}', needles = '{mine}'$$);
select is((select r.needles from moderation.rule r), '{" other "}'::text[], 'whoever changes the words, and whatever they say');
update moderation.rule set kind = 'links', words = null;
select is((select r.needles from moderation.rule r), null, 'no words, no needles');

select * from finish();
rollback;
