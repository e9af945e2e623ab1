-- Specification of automod._refuse_needless: nothing that is typed is left out in silence.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(8);

select tests.refuses(
  format('select automod.set_rule(1, ''words'', words => ''bad'', %s)', v.sets), 'U0NOP',
  format('The option "%s" means nothing for such a rule: leave it out, or choose another kind or action.', v.option), v.sets
)
from (values
  ('threshold => 3', 'threshold'), ('within => ''1h''', 'period'), ('pattern => ''x''', 'pattern'),
  ('allowed => ''x.org''', 'allowed'), ('points => 2', 'points')
) as v (sets, option);
select tests.refuses(
  $$select automod.set_rule(1, 'links', words => 'bad')$$, 'U0NOP',
  'The option "words" means nothing for such a rule: leave it out, or choose another kind or action.', 'words of links'
);
select lives_ok(
  $$select automod.set_rule(1, 'new_account', within => '1d', action => 'warn', points => 2)$$, 'what means something'
);
select is((select r.points from automod.rule r), 2, 'is kept');

select * from finish();
rollback;
