-- Deploy guildkeeper:outbox/_is_scheduled to pg

begin;
set local role guildkeeper_owner;

create function outbox._is_scheduled(guild_id bigint, key text)
returns boolean
language plpgsql stable
as $$
begin
  return exists (
    select from outbox.due d
    where d.guild_id = _is_scheduled.guild_id and d.key = _is_scheduled.key and d.finished_at is null
  );
end;
$$;

comment on function outbox._is_scheduled is 'Whether the guild has unfinished work of this key, parked work included.';

commit;
