-- Specification of app._require_audience: a role of which somebody can be.

begin;
select plan(5);
\ir ../../fixtures/guild.sql

select lives_ok('select app._require_audience(1, 204)', 'a role, however high it stands');
select lives_ok('select app._require_audience(1, 1)', '@everyone');
select tests.refuses(
  format('select app._require_audience(1, %s)', r.id), 'U0ROL',
  format('Role %s does not exist in this server. Choose one of its roles.', r.id), r.says
)
from (values
  ('2', '@everyone of another guild is refused'), ('999', 'so is an unknown role'), ('null', 'and none at all')
) as r (id, says);

select * from finish();
rollback;
