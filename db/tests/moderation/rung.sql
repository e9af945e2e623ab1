-- Specification of the table moderation.rung: an operator may write a ladder by hand.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(10);

select lives_ok(
  $$select tests.run_as('guildkeeper_admin', 'insert into moderation.rung (guild_id, points, action) values (1, 3, ''kick'')')$$,
  'an operator may add a rung'
);
select is((select a.function from app.audit a), 'insert moderation.rung', 'which leaves an audit line');
select throws_ok(
  format('insert into moderation.rung (guild_id, points, action, duration) values (1, %s, %L, %L)', r.points, r.action,
    r.duration),
  r.sqlstate, null, r.name
)
from (values
  (0, 'kick', null, '23514', 'nobody has 0 points'),
  (4, 'warn', null, '23514', 'a ladder does not warn'),
  (4, 'timeout', null, '23514', 'a timeout has a duration'),
  (4, 'kick', '1 hour', '23514', 'a kick has none'),
  (4, 'ban', '-1 hour', '23514', 'a ban may have one, forward in time'),
  (4, 'ban', '178000 years', '23514', 'that ends before time does'),
  (3, 'ban', null, '23505', 'there is one rung at so many points')
) as r (points, action, duration, sqlstate, name);
select throws_ok(
  $$insert into moderation.rung (guild_id, points, action, within) values (1, 4, 'kick', '178000 years')$$, '23514', null,
  'points count that were given since time began'
);

select * from finish();
rollback;
