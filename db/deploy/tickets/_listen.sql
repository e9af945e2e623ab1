-- Deploy guildkeeper:tickets/_listen to pg

begin;
set local role guildkeeper_owner;

create function tickets._listen(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  c_most constant integer := 50;  -- tickets that are locked at a time
begin
  perform tickets._attend(_listen.guild_id, n.number)
  from (
    select distinct h.number from tickets.inbox h where h.guild_id = _listen.guild_id order by h.number limit c_most
  ) n;
  if exists (select from tickets.inbox h where h.guild_id = _listen.guild_id) then
    perform outbox.schedule(_listen.guild_id, _listen.at, 'tickets._listen');
  end if;
end;
$$;

comment on function tickets._listen is
'Due work, at once after something was heard in rooms of tickets: it is taken in, ticket by ticket, and if there is more, goes
on.';

do $$ begin perform outbox._register('tickets._listen'); end $$;

commit;
