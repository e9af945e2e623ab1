-- Specification of tickets.selfcheck: whatever is wrong is found.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(12);

select tests.ticket(1), tests.ticket(2, 'open', 6), tests.ticket(3, 'open', 7);
select tickets._close(tests.ticket(2), 'staff', 77, null, tests.h());
update tickets.ticket set reply_due_at = tests.h(1) where number = 1;
select tickets._schedule(tests.ticket(1), 'target', 'tickets._target_due', tests.h(1));
create function pg_temp.finds(sql text) returns text language plpgsql as $$
declare
  v_found text;
begin
  begin
    execute sql;
    select string_agg(format('%s %s', s.rule, s.number), '; ' order by s.rule, s.number) into v_found from tickets.selfcheck(1) s;
    raise exception using errcode = 'P0001', message = coalesce(v_found, 'nothing');
  exception when raise_exception then
    return sqlerrm;
  end;
end;
$$;
select is(pg_temp.finds(f.sql), f.found, f.found)
from (values
  ('select 1', 'nothing'),
  ('update tickets.counter set tickets = 4 where guild_id = 1', 'the numbers of tickets have no gaps 4'),
  ('delete from tickets.ticket where number = 3', 'the numbers of tickets have no gaps 3'),
  ('update tickets.ticket set channel_id = null where number = 3', 'a ticket that is open or closed has a room 3'),
  ('update tickets.ticket set waits_since = null where number = 3', 'somebody is waited for exactly while a ticket is open 3'),
  ('update tickets.ticket set closed_because = null where number = 2', 'a ticket that is closed says since when and why 2'),
  ('delete from outbox.due where key ~ ''delete''', 'the room of a closed ticket will be deleted 2'),
  ('update tickets.ticket set state = ''queued'', waits_since = null where number <> 2; update desk.type set number = number',
    'nothing'),
  ('insert into tickets.close_request values (1, 2, now(), 77, ''staff'')', 'a request to close is of an open ticket 2'),
  ('delete from outbox.due where key ~ ''target''', 'what can be late is watched 1')
) as f (sql, found);
select lives_ok($$select tests.run_as('guildkeeper_admin', 'select tickets.selfcheck(1)')$$, 'an operator may ask');
select throws_ok($$select tests.run_as('guildkeeper_bot', 'select tickets.selfcheck(1)')$$, '42501', null, 'the bot does not');

select * from finish();
rollback;
