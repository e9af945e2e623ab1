-- Deploy guildkeeper:outbox/_count_invalid to pg

begin;
set local role guildkeeper_owner;

create function outbox._count_invalid(guild_id bigint, status integer, scope text, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_minute timestamptz := date_trunc('minute', _count_invalid.at, 'UTC');
begin
  if status in (401, 403) or (status = 429 and scope is distinct from 'shared') then
    insert into outbox.invalid as i (guild_id, minute, requests)
    values (_count_invalid.guild_id, v_minute, 1)
    on conflict on constraint invalid_pkey do update
    set requests = i.requests + 1;

    delete from outbox.invalid i
    where i.guild_id = _count_invalid.guild_id and i.minute < v_minute - interval '1 hour';
  end if;
end;
$$;

comment on function outbox._count_invalid is
'Counts an answer that Discord holds against the bot: 401, 403, and 429 unless the limit is shared with others.';

commit;
