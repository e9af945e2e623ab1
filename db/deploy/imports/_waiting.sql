-- Deploy guildkeeper:imports/_waiting to pg

begin;
set local role guildkeeper_owner;

create function imports._waiting(guild_id bigint, number bigint)
returns imports.batch
language plpgsql stable
as $$
declare
  v_batch imports.batch;
begin
  perform app._require_guild(_waiting.guild_id);
  select b.* into v_batch
  from imports.batch b
  where b.guild_id = _waiting.guild_id and b.number = _waiting.number and b.state = 'staged';
  if not found then
    perform app._refuse('unknown_import', coalesce(_waiting.number, 0)::text);
  end if;
  return v_batch;
end;
$$;

comment on function imports._waiting is 'An import that waits to be committed. Refuses: U0GLD, U0IMP.';

commit;
