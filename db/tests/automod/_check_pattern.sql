-- Specification of automod._check_pattern: who makes a rule, makes one that can be looked for.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(4);

select lives_ok($$select tests.rule('pattern', pattern => '\bfree nitro\b')$$, 'a good pattern will do');
select tests.refuses(
  $$select tests.rule('pattern', pattern => '(')$$, 'U0PAT',
  'The pattern cannot be read: parentheses () not balanced.',
  'a broken one will not'
);
select tests.refuses(
  $$select tests.run_as('guildkeeper_admin', 'update automod.rule set pattern = ''(a+)+''')$$, 'U0PAT',
  'What a pattern repeats may not hold a repetition itself, like (a+)+ or (a?){9}.',
  'nor when an operator writes it'
);
select is((select r.pattern from automod.rule r), '\bfree nitro\b', 'a pattern stays as it was typed');

select * from finish();
rollback;
