-- Specification of moderation.points: how many points of a member count.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(10);

select tests.file('warn', hours => h, points => 2) from generate_series(0, 2) h;
select tests.file('warn', 6, points => 7);
select tests.file('warn', points => 9, guild_id => 2);
select is(moderation.points(1, 5, tests.h(2)), 6::numeric, 'those of the member in the guild');
select is(moderation.points(1, 5, tests.h(1)), 4::numeric, 'as it was then');
select is(moderation.points(1, 5, tests.h(30 * 24 + 1)), 2::numeric, 'and as it will be');
select is(moderation.points(1, 99, tests.h()), 0::numeric, 'none of who has none');
select tests.configure('moderation.points_fade', 'decay');
select tests.file('warn', 7, points => 3);
select is(moderation.points(1, 7, tests.h(24)), 2.9, 'those that decay in fractions');
select tests.refuses(
  'select moderation.points(99, 5)', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
  'an unknown guild is refused'
);
select tests.refuses(
  'select moderation.points(1, 0)', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.', 'so is member 0'
);
select lives_ok(format('select tests.run_as(%L, %L)', r, 'select moderation.points(1, 5)'), r || ' may ask')
from unnest(array['guildkeeper_bot', 'guildkeeper_admin']) r;
select throws_ok(
  $$select tests.run_as('guildkeeper_reader', 'select moderation.points(1, 5)')$$, '42501', null, 'a reader may not'
);

select * from finish();
rollback;
