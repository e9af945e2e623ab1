-- Deploy guildkeeper:tickets/_listen to pg

begin;
set local role guildkeeper_owner;

create function tickets._listen(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language sql
as $$
  select tickets._attend(_listen.guild_id, n.number)
  from (select distinct h.number from tickets.heard h where h.guild_id = _listen.guild_id order by h.number) n;
$$;

comment on function tickets._listen is 'Due work, at once after something was heard in rooms of tickets: it is taken in, ticket by ticket.';

do $$ begin perform outbox._register('tickets._listen'); end $$;

commit;
