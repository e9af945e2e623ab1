-- Specification of moderation.history: the cases of a member, a page at a time.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(25);

select tests.file(case n % 4 when 0 then 'note' else 'warn' end::moderation.case_kind, 5, n) from generate_series(1, 12) n;
select tests.file('warn', 6), tests.file('warn', 5, guild_id => 2);
create function pg_temp.page(
  before bigint default null, page_size integer default 5, viewer_id bigint default null, actor_permissions bigint default 0
) returns text language sql as $$
  select string_agg(h.number::text, ' ')
  from moderation.history(
    1, 5, before, page_size, viewer_id, tests.facts(0, actor_permissions => page.actor_permissions), tests.h(24)
  ) h
$$;
select is(pg_temp.page(), '12 11 10 9 8', 'the newest first');
select is(pg_temp.page(8), '7 6 5 4 3', 'the page after that begins where it ended');
select is(pg_temp.page(3), '2 1', 'the last one');
select is(pg_temp.page(1), null, 'after the last there is none');
select is(pg_temp.page(page_size => 100), '12 11 10 9 8 7 6 5 4 3 2 1', 'a page may be long');
select is(pg_temp.page(viewer_id => 5), '11 10 9 7 6', 'a member does not see notes about them');
select is(pg_temp.page(7, viewer_id => 5), '6 5 3 2 1', 'on any page');
select is(pg_temp.page(7, viewer_id => 5, actor_permissions => 8), '6 5 3 2 1', 'nor does a moderator about whom they are');
select is(pg_temp.page(viewer_id => 77, actor_permissions => 1::bigint << 40), '12 11 10 9 8', 'who may time out members does');
select is(pg_temp.page(3, viewer_id => 77, actor_permissions => 8), '2 1', 'and so does an administrator, on any page');
select is(
  (select h::text from moderation.history(1, 6, at => tests.h(24)) h),
  '(13,"2026-01-01 12:00:00+00",warn,command,6,77,spam,,1,1,"2026-01-31 12:00:00+00",,f,,,,,,,,0,f,t,,,,,,,,,t)',
  'each case with all there is to it'
);
select is_empty('select moderation.history(1, 99)', 'who has none has no pages');
select tests.refuses(format('select moderation.history(%s)', r.call), r.sqlstate, r.message, r.name)
from (values
  ('99, 5', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.', 'an unknown guild is refused'),
  ('1, 0', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.', 'so is member 0'),
  ('1, null', 'U0MEM', 'A member is given by a Discord id, a positive number. null is none.', 'and none'),
  ('1, 5, page_size => 0', 'U0SIZ', 'A page has 1 to 100 rows, not 0.', 'a page of none'),
  ('1, 5, page_size => 101', 'U0SIZ', 'A page has 1 to 100 rows, not 101.', 'one of 101'),
  ('1, 5, page_size => null', 'U0SIZ', 'A page has 1 to 100 rows, not null.', 'and one of nothing'),
  ('1, 5, viewer_id => 6', 'U0RCD', 'Only they themselves, or a moderator, may see that.',
    'somebody else of whom nothing is known'),
  ('1, 5, viewer_id => 6, facts => tests.facts(actor_permissions => 2048)', 'U0RCD',
    'Only they themselves, or a moderator, may see that.', 'a member without the permission'),
  ('1, 5, viewer_id => 6, facts => tests.facts(actor_permissions => 6)', 'U0RCD',
    'Only they themselves, or a moderator, may see that.', 'and one who may kick and ban only'),
  ('1, 5, viewer_id => 6, facts => tests.facts(actor_permissions => null)', 'U0RCD',
    'Only they themselves, or a moderator, may see that.', 'and one whose permissions are not known')
) as r (call, sqlstate, message, name);
select lives_ok(format('select tests.run_as(%L, %L)', r, 'select moderation.history(1, 5)'), r || ' may ask')
from unnest(array['guildkeeper_bot', 'guildkeeper_admin']) r;
select throws_ok(
  $$select tests.run_as('guildkeeper_reader', 'select moderation.history(1, 5)')$$, '42501', null, 'a reader may not'
);

select * from finish();
rollback;
