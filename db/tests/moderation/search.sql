-- Specification of moderation.search: cases by what is known of them.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(28);

select tests.file('warn', 5, 1, reason => 'Spam in #general'), tests.file('ban', 5, 2, reason => 'raid'),
  tests.file('warn', 6, 3, actor_id => 78, reason => '100% spam'), tests.file('kick', 6, 4, actor_id => 78, reason => null),
  tests.file('note', 7, 5, actor_id => null, reason => 'spammer''s friend'), tests.file('warn', 5, 6, guild_id => 2);
create function pg_temp.found(arguments text default '') returns text language plpgsql as $$
declare
  v_found text;
begin
  execute format('select string_agg(s.number::text, '' '') from moderation.search(1%s) s', arguments) into v_found;
  return v_found;
end;
$$;
select is(pg_temp.found(s.arguments), s.found, s.name)
from (values
  ('', '5 4 3 2 1', 'without a question all of the guild, the newest first'),
  (', ''SPAM''', '5 3 1', 'a text in the reason, in capitals or not'),
  (', ''% spam''', '3', 'letter for letter'),
  (', ''nowhere''', null, 'none is none'),
  (', member_id => 5', '2 1', 'of a member'),
  (', moderator_id => 78', '4 3', 'by a moderator'),
  (', kind => ''warn''', '3 1', 'of a kind'),
  (', member_id => 6, kind => ''warn''', '3', 'of a member and a kind'),
  (', ''spam'', 5, 77, ''warn''', '1', 'all at once'),
  (', moderator_id => 78, kind => ''ban''', null, 'which may be none'),
  (', since => tests.h(2)', '5 4 3 2', 'since a time'),
  (', until => tests.h(2)', '1', 'until a time, which is not in it'),
  (', since => tests.h(2), until => tests.h(4)', '3 2', 'between two'),
  (', page_size => 2', '5 4', 'a page'),
  (', before => 4, page_size => 2', '3 2', 'the next one'),
  (', before => 4, until => tests.h(2)', '1', 'before a case and until a time'),
  (', before => 99', '5 4 3 2 1', 'before a case that there is not, all')
) as s (arguments, found, name);

-- The 5,000 newest.
insert into moderation.case (guild_id, number, at, kind, source, member_id, reason)
select 1, n, tests.h(10) + n * interval '1 second', 'note', 'command', 8, case n when 6 then 'needle' else 'hay' end
from generate_series(6, 5006) n;
select is(pg_temp.found(', ''needle'''), null, 'a text is looked for in the 5,000 newest cases');
select is(pg_temp.found(', ''needle'', until => tests.h(10) + interval ''1 minute'''), '6', 'or in those until a time');

select tests.refuses(format('select moderation.search(%s)', r.call), r.sqlstate, r.message, r.name)
from (values
  ('99', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.', 'an unknown guild is refused'),
  ('1, repeat(''x'', 401)', 'U0TXT', 'The text must be at most 400 characters, without control or unreadable characters.',
    'a text of 401 characters'),
  ('1, page_size => 0', 'U0SIZ', 'A page has 1 to 100 rows, not 0.', 'a page of none'),
  ('1, page_size => 101', 'U0SIZ', 'A page has 1 to 100 rows, not 101.', 'one of 101'),
  ('1, viewer_id => 5, facts => tests.facts(actor_permissions => 2048)', 'U0PRM',
    'You need the permission "Timeout Members" for that.', 'who is no moderator'),
  ('1, since => tests.h(), until => tests.h()', 'U0INT', 'The interval must begin before it ends.', 'an interval of nothing')
) as r (call, sqlstate, message, name);
select lives_ok(format('select tests.run_as(%L, %L)', r, 'select moderation.search(1)'), r || ' may ask')
from unnest(array['guildkeeper_bot', 'guildkeeper_admin']) r;
select throws_ok($$select tests.run_as('guildkeeper_reader', 'select moderation.search(1)')$$, '42501', null, 'a reader may not');

select * from finish();
rollback;
