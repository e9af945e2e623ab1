-- Deploy guildkeeper:tickets/selfcheck to pg

begin;
set local role guildkeeper_owner;

create function tickets.selfcheck(guild_id bigint)
returns table (rule text, number bigint, found text, expected text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select 'the numbers of tickets have no gaps', k.tickets, format('%s tickets up to %s', c.tickets, c.last), k.tickets::text
  from (
    select coalesce(max(n.tickets), 0) as tickets from tickets.counter n where n.guild_id = selfcheck.guild_id
  ) k
  cross join (
    select count(*) as tickets, coalesce(max(t.number), 0) as last from tickets.ticket t where t.guild_id = selfcheck.guild_id
  ) c
  where c.tickets <> k.tickets or c.last <> k.tickets
  union all
  select 'a ticket that is open or closed has a room', t.number, 'none', 'one'
  from tickets.ticket t
  where t.guild_id = selfcheck.guild_id and t.state in ('open', 'closed') and t.channel_id is null
  union all
  select 'somebody is waited for exactly while a ticket is open', t.number, coalesce(t.waits_since::text, 'nobody'), t.state::text
  from tickets.ticket t
  where t.guild_id = selfcheck.guild_id and (t.state = 'open') <> (t.waits_since is not null)
  union all
  select 'a ticket that is closed says since when and why', t.number, coalesce(t.closed_because::text, 'nothing'), t.state::text
  from tickets.ticket t
  where t.guild_id = selfcheck.guild_id
    and (t.state in ('closed', 'gone')) <> (t.closed_at is not null and t.closed_because is not null)
  union all
  select 'the room of a closed ticket will be deleted', t.number, 'nothing', t.delete_at::text
  from tickets.ticket t
  where t.guild_id = selfcheck.guild_id and t.state = 'closed'
    and not outbox._is_scheduled(t.guild_id, format('tickets.ticket %s delete', t.number))
  union all
  select 'whoever waits has their turn some time', min(t.number), 'nothing', 'tickets.queue ' || t.type_number
  from tickets.ticket t
  where t.guild_id = selfcheck.guild_id and t.state = 'queued'
    and not outbox._is_scheduled(t.guild_id, 'tickets.queue ' || t.type_number)
    and not exists (
      select from tickets.ticket o
      where o.guild_id = t.guild_id and o.type_number = t.type_number and o.state in ('opening', 'open', 'closed')
    )
  group by t.type_number
  union all
  select 'a request to close is of an open ticket', r.number, t.state::text, 'open'
  from tickets.close_request r
  join tickets.ticket t on t.guild_id = r.guild_id and t.number = r.number
  where r.guild_id = selfcheck.guild_id and t.state <> 'open'
  union all
  select 'what can be late is watched', t.number, 'nothing', t.reply_due_at::text
  from tickets.ticket t
  where t.guild_id = selfcheck.guild_id and t.reply_due_at is not null and t.reply_notice < 2
    and not outbox._is_scheduled(t.guild_id, format('tickets.ticket %s target', t.number));
$$;

comment on function tickets.selfcheck is
'What is wrong with the tickets of a guild; no rows is sound. Reads everything: for operators and tests.';

grant execute on function tickets.selfcheck to guildkeeper_admin;

commit;
