-- Specification of moderation.selfcheck: whatever is wrong is found.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(12);

select tests.file('warn', 5), tests.file('timeout', 5, lasts => 24), tests.file('ban', 6), tests.file('ban', 7, lasts => 24);
create function pg_temp.finds(sql text) returns text language plpgsql as $$
declare
  v_found text;
begin
  begin
    execute sql;
    select string_agg(format('%s %s', s.rule, s.number), '; ' order by s.rule, s.number) into v_found
      from moderation.selfcheck(1) s;
    raise exception using errcode = 'P0001', message = coalesce(v_found, 'nothing');
  exception when raise_exception then
    return sqlerrm;
  end;
end;
$$;
select is(pg_temp.finds(f.sql), f.found, f.found)
from (values
  ('select 1', 'nothing'),
  ('update moderation.counter set cases = 5 where guild_id = 1', 'the numbers of cases have no gaps 5'),
  ('delete from moderation.case where guild_id = 1 and number = 1', 'the numbers of cases have no gaps 4'),
  ('delete from moderation.sanction where number = 3',
    'a timeout or ban is in force exactly as long as its case has not ended 3'),
  ('update moderation.case set ended_at = now() where number = 3',
    'a timeout or ban is in force exactly as long as its case has not ended 3'),
  ('update moderation.case set ends_at = now() where number = 4',
    'a timeout or ban is in force exactly as long as its case has not ended 4'),
  ('update moderation.sanction set member_id = 99 where number = 3',
    'a timeout or ban is in force exactly as long as its case has not ended 3'),
  ('delete from outbox.due where key = ''moderation.case 2''', 'every end is scheduled 2'),
  ('update moderation.case set pardoned_at = now() where number = 3', 'who is pardoned is not sanctioned any more 3'),
  ('update moderation.case set source = ''ladder'', follows = 1 where number in (3, 4)', 'the ladder applies one rung a case 1')
) as f (sql, found);
select lives_ok($$select tests.run_as('guildkeeper_admin', 'select moderation.selfcheck(1)')$$, 'an operator may ask');
select throws_ok($$select tests.run_as('guildkeeper_bot', 'select moderation.selfcheck(1)')$$, '42501', null, 'the bot does not');

select * from finish();
rollback;
