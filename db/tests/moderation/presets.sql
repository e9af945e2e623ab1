-- Specification of moderation.presets: the reasons that moderators choose from.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

insert into moderation.preset values (1, 'spam', 'Spam'), (1, 'ads', 'Advertising'), (2, 'x', 'x');
select results_eq(
  'select name, reason from moderation.presets(1)', $$values ('ads', 'Advertising'), ('spam', 'Spam')$$,
  'those of the guild, by name'
);
select throws_ok('select moderation.presets(99)', 'U0GLD', null, 'an unknown guild is refused');
select lives_ok(format('select tests.run_as(%L, %L)', r, 'select moderation.presets(1)'), r || ' may ask')
from unnest(array['guildkeeper_bot', 'guildkeeper_admin']) r;

select * from finish();
rollback;
