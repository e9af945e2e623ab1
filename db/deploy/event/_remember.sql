-- Deploy guildkeeper:event/_remember to pg

begin;
set local role guildkeeper_owner;

create function event._remember(guild_id bigint, key text, at timestamptz)
returns boolean
language plpgsql
as $$
begin
  insert into event.inbox (guild_id, key, at)
  values (_remember.guild_id, _remember.key, _remember.at)
  on conflict on constraint inbox_pkey do nothing;
  return found;
end;
$$;

comment on function event._remember is
'Remembers an event by its key; false when it is known already. The same key in another transaction waits for this one to end: if
it is rolled back, that is the first time.';

commit;
