-- Specification of moderation.ladder: what points lead to.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(8);

select is_empty('select moderation.ladder(1)', 'off: nothing');
select tests.configure('moderation.ladder', 'gentle');
select results_eq(
  'select l::text from moderation.ladder(1) l',
  array['(3,timeout,00:10:00,720:00:00)', '(4,timeout,01:00:00,720:00:00)', '(5,timeout,24:00:00,720:00:00)',
    '(6,ban,,720:00:00)'],
  'gentle'
);
select tests.configure('moderation.ladder', 'strict');
select results_eq(
  'select l::text from moderation.ladder(1) l',
  array['(2,timeout,01:00:00,2160:00:00)', '(3,timeout,24:00:00,2160:00:00)', '(4,timeout,168:00:00,2160:00:00)',
    '(5,ban,,2160:00:00)'],
  'strict'
);
select tests.configure('moderation.ladder', 'custom');
select is_empty('select moderation.ladder(1)', 'custom: what the guild has set');
insert into moderation.rung (guild_id, points, action) values (1, 9, 'kick'), (1, 3, 'softban'), (2, 1, 'ban');
select results_eq(
  'select l::text from moderation.ladder(1) l', array['(3,softban,,)', '(9,kick,,)'], 'the lowest rung first'
);
select throws_ok('select moderation.ladder(99)', 'U0GLD', null, 'an unknown guild is refused');
select lives_ok(format('select tests.run_as(%L, %L)', r, 'select moderation.ladder(1)'), r || ' may ask')
from unnest(array['guildkeeper_bot', 'guildkeeper_admin']) r;

select * from finish();
rollback;
