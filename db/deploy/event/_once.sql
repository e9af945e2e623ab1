-- Deploy guildkeeper:event/_once to pg

begin;
set local role guildkeeper_owner;

create function event._once(guild_id bigint, key text, at timestamptz)
returns boolean
language plpgsql
as $$
begin
  insert into event.inbox (guild_id, key, at)
  values (_once.guild_id, _once.key, _once.at)
  on conflict on constraint inbox_pkey do nothing;
  return found;
end;
$$;

comment on function event._once is
'Whether an event of this key comes for the first time. The same key in another transaction waits for this one to end: if it
is rolled back, that is the first time.';

commit;
