-- Specification of automod._set_needles: what the words of a rule come to.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(5);

select tests.rule('words', words => '*SLUR, free  nitro, pre*');
update automod.rule set words = words || '{?!}';
select is(
  (select r.needles from automod.rule r), '{"slur "," free nitro "," pre"}'::text[],
  'each word as it is searched for, and none for what is no word'
);
select tests.run_as('guildkeeper_admin', $$update automod.rule set words = '{other}', needles = '{mine}'$$);
select is((select r.needles from automod.rule r), '{" other "}'::text[], 'whoever changes the words, and whatever they say');
select tests.rule('words', words => 'Νερό');
select is(
  (select r.needles from automod.rule r where r.number = 2),
  '{" nepo "," vepo "," νερο "}', 'a word is found whichever case its letters have'
);
select tests.rule('words', words => 'Привет, *хер*, нет, word');
select is(
  (select r.needles from automod.rule r where r.number = 3),
  '{xep,хер," word "," пpиbet "," привет "," het "," нет "}', 'and with Latin letters among its own; part of a word as it is, too'
);
update automod.rule set kind = 'links', words = null where number = 1;
select is((select r.needles from automod.rule r where r.number = 1), null, 'no words, no needles');

select * from finish();
rollback;
