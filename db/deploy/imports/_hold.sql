-- Deploy guildkeeper:imports/_hold to pg

begin;
set local role guildkeeper_owner;

create function imports._hold(guild_id bigint, number bigint)
returns imports.batch
language plpgsql
as $$
begin
  perform from imports.batch b where b.guild_id = _hold.guild_id and b.number = _hold.number for update;
  return imports._waiting(_hold.guild_id, _hold.number);
end;
$$;

comment on function imports._hold is
'An import that waits (imports._waiting), the caller''s alone to end. Refuses: U0GLD, U0IMP.';

commit;
