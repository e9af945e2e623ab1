-- Specification of automod.selfcheck: whatever is wrong is found.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/automod.sql
select plan(9);

select tests.rule('words', words => 'bad, *slur', action => 'warn'), tests.rule('rate', threshold => 3, within => '10s'),
  tests.rule('pattern', pattern => 'x+y');
select tests.examine(tests.wrote('bad', 0), tests.wrote('good', 1));
set local session_replication_role = replica;
create function pg_temp.finds(sql text) returns text language plpgsql as $$
declare
  v_found text;
begin
  begin
    execute sql;
    select string_agg(s.rule, '; ' order by s.rule) into v_found from automod.selfcheck(1) s;
    raise exception using errcode = 'P0001', message = coalesce(v_found, 'nothing');
  exception when raise_exception then
    return sqlerrm;
  end;
end;
$$;
select is(pg_temp.finds(f.sql), f.found, f.sql)
from (values
  ('select 1', 'nothing'), ('update automod.ruleset set seeks_links = true', 'the ruleset is what the rules come to'),
  ('delete from automod.ruleset', 'the ruleset is what the rules come to'),
  ('update automod.ruleset set last_number = 2', 'a number is not given out again'),
  ('update automod.match set case_number = 77', 'a match points to a case that exists'),
  ('update automod.trace set message_ids = message_ids || message_ids[1]',
    'a trace has each message once, newest first, and a hash for each'),
  ('update automod.rule set pattern = ''(x+)+'' where number = 3',
    'a pattern keeps to its bounds; the ruleset is what the rules come to')
) as f (sql, found);
set local session_replication_role = origin;
select lives_ok($$select tests.run_as('guildkeeper_admin', 'select automod.selfcheck(1)')$$, 'an operator may ask');
select throws_ok($$select tests.run_as('guildkeeper_bot', 'select automod.selfcheck(1)')$$, '42501', null, 'the bot does not');

select * from finish();
rollback;
