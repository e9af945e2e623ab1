-- Specification of moderation._points_before: the points that were there when a case was filed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(8);

select tests.file('warn', hours => h, points => 2) from generate_series(0, 3) h;
select tests.file('warn', 6, points => 7);
select tests.file('warn', points => 7, guild_id => 2);
select is(moderation._points_before(1, 5, 1, tests.h(), null), 0::numeric, 'none before the first');
select is(moderation._points_before(1, 5, 5, tests.h(4), null), 8::numeric, 'those of the member, and of the guild');
select is(moderation._points_before(1, 5, 3, tests.h(4), null), 4::numeric, 'of lower numbers alone');
select is(moderation._points_before(1, 5, 5, tests.h(0), null), 8::numeric, 'whatever their times');
select is(moderation._points_before(1, 5, 5, tests.h(4), '3 hours'), 4::numeric, 'filed within a time, its beginning left out');
select is(moderation._points_before(1, 5, 5, tests.h(4), '3 hours 1 second'), 6::numeric, 'which may be longer');
select is(
  moderation._points_before(1, 5, 5, tests.h(30 * 24 + 1), null), 4::numeric, 'what expired does not count, at the very moment'
);
update moderation.case set pardoned_at = tests.h() where guild_id = 1 and number = 2;
select is(moderation._points_before(1, 5, 5, tests.h(4), null), 6::numeric, 'nor what is pardoned');

select * from finish();
rollback;
